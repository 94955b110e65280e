; f6bff7ab054d0ef33279d820a6f5b407

@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, ptr null, i32 0 }
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 range(i64 -9223372036854775807, -9223372036854775808) %arg.shape) unnamed_addr {
entry:
  %.15.i = icmp slt i64 %arg.shape, 0
  br i1 %.15.i, label %B0.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %entry
  %.31.i = icmp samesign ugt i64 %arg.shape, 1152921504606846975
  br i1 %.31.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.30.i = shl nuw nsw i64 %arg.shape, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !1
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %B0.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !1
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !1
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !1
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !11
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !11
  %.10.i.i = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i9.i, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2, !noalias !11
  br label %.3.endif.i9.i

B0.if:                                            ; preds = %B0.endif.endif.i, %entry, %B0.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %B0.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i9.i:                                    ; preds = %.3.endif.i24.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i22 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.30.i, i1 false), !noalias !12
  fence release
  %.4.i.i10.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i.i23 = icmp eq i64 %.4.i.i10.i, 1
  br i1 %.10.i.i23, label %.3.endif.if.i.i24, label %.3.endif.i30, !prof !0

.3.endif.if.i.i24:                                ; preds = %.3.endif.i9.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2, !noalias !12
  br label %.3.endif.i30

.3.endif.i30:                                     ; preds = %.3.endif.if.i.i24, %.3.endif.i9.i
  %.4.i.i27 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack9 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack9, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack19, align 8
  fence release
  %.4.i.i31 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i31, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i33, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i30
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2
  br label %.3.endif.i33

.3.endif.i33:                                     ; preds = %.3.endif.if.i, %.3.endif.i30
  fence release
  %.4.i.i34 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i35 = icmp eq i64 %.4.i.i34, 1
  br i1 %.10.i35, label %.3.endif.if.i36, label %common.ret, !prof !0

.3.endif.if.i36:                                  ; preds = %.3.endif.i33
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i36, %.3.endif.i33, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i33 ], [ 0, %.3.endif.if.i36 ]
  ret i32 %common.ret.op
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_nested_walk(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr {
  %.170.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.215.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.1171.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i.i = alloca ptr, align 8
  %.1213.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i.i = alloca ptr, align 8
  %.1297.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.6.i.i = alloca ptr, align 8
  %.1339.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.7.i.i = alloca ptr, align 8
  %.19.i = add i64 %a0, 32
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !15
  %.22.i = inttoptr i64 %.21.i to ptr
  %.24.i = load i64, ptr %.22.i, align 8, !noalias !15
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !15
  %.30.i = inttoptr i64 %.27.i to ptr
  %.55.i = add i64 %a2, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !15
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !15
  %.61.i = add i64 %a2, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !15
  %.66.i = inttoptr i64 %.63.i to ptr
  %.91.i = add i64 %a3, 32
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !15
  %.94.i = inttoptr i64 %.93.i to ptr
  %.96.i = load i64, ptr %.94.i, align 8, !noalias !15
  %.97.i = add i64 %a3, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !15
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a4, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !15
  %.130.i = inttoptr i64 %.129.i to ptr
  %.132.i = load i64, ptr %.130.i, align 8, !noalias !15
  %.133.i = add i64 %a4, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !15
  %.138.i = inttoptr i64 %.135.i to ptr
  %.163.i = add i64 %a5, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !15
  %.166.i = inttoptr i64 %.165.i to ptr
  %.168.i = load i64, ptr %.166.i, align 8, !noalias !15
  %.169.i = add i64 %a5, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !15
  %.174.i = inttoptr i64 %.171.i to ptr
  %.199.i = add i64 %a6, 32
  %.200.i = inttoptr i64 %.199.i to ptr
  %.201.i = load i64, ptr %.200.i, align 8, !noalias !15
  %.202.i = inttoptr i64 %.201.i to ptr
  %.204.i = load i64, ptr %.202.i, align 8, !noalias !15
  %.205.i = add i64 %a6, 16
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !15
  %.210.i = inttoptr i64 %.207.i to ptr
  %.235.i = add i64 %a7, 32
  %.236.i = inttoptr i64 %.235.i to ptr
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !15
  %.238.i = inttoptr i64 %.237.i to ptr
  %.240.i = load i64, ptr %.238.i, align 8, !noalias !15
  %.241.i = add i64 %a7, 16
  %.242.i = inttoptr i64 %.241.i to ptr
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !15
  %.246.i = inttoptr i64 %.243.i to ptr
  %.271.i = add i64 %a8, 32
  %.272.i = inttoptr i64 %.271.i to ptr
  %.273.i = load i64, ptr %.272.i, align 8, !noalias !15
  %.274.i = inttoptr i64 %.273.i to ptr
  %.276.i = load i64, ptr %.274.i, align 8, !noalias !15
  %.277.i = add i64 %a8, 16
  %.278.i = inttoptr i64 %.277.i to ptr
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !15
  %.282.i = inttoptr i64 %.279.i to ptr
  %.307.i = add i64 %a9, 32
  %.308.i = inttoptr i64 %.307.i to ptr
  %.309.i = load i64, ptr %.308.i, align 8, !noalias !15
  %.310.i = inttoptr i64 %.309.i to ptr
  %.312.i = load i64, ptr %.310.i, align 8, !noalias !15
  %.313.i = add i64 %a9, 16
  %.314.i = inttoptr i64 %.313.i to ptr
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !15
  %.318.i = inttoptr i64 %.315.i to ptr
  %.343.i = add i64 %a10, 32
  %.344.i = inttoptr i64 %.343.i to ptr
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !15
  %.346.i = inttoptr i64 %.345.i to ptr
  %.348.i = load i64, ptr %.346.i, align 8, !noalias !15
  %.349.i = add i64 %a10, 16
  %.350.i = inttoptr i64 %.349.i to ptr
  %.351.i = load i64, ptr %.350.i, align 8, !noalias !15
  %.354.i = inttoptr i64 %.351.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.170.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %.215.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %.1171.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %.1213.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.4.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %.1297.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.6.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %.1339.i.i), !noalias !15
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.7.i.i), !noalias !15
  %.fca.4.gep2365.i.i = getelementptr inbounds nuw i8, ptr %.170.i.i, i64 32
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !19
  %.fca.5.0.gep2205.i.i = getelementptr inbounds nuw i8, ptr %.215.i.i, i64 40
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !19
  %.fca.4.gep1746.i.i = getelementptr inbounds nuw i8, ptr %.1171.i.i, i64 32
  %.fca.5.0.gep1747.i.i = getelementptr inbounds nuw i8, ptr %.1171.i.i, i64 40
  store ptr null, ptr %excinfo.3.i.i, align 8, !noalias !19
  %.fca.4.gep1587.i.i = getelementptr inbounds nuw i8, ptr %.1213.i.i, i64 32
  store ptr null, ptr %excinfo.4.i.i, align 8, !noalias !19
  %.fca.4.gep1273.i.i = getelementptr inbounds nuw i8, ptr %.1297.i.i, i64 32
  %.fca.5.0.gep1274.i.i = getelementptr inbounds nuw i8, ptr %.1297.i.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1297.i.i, i8 0, i64 56, i1 false), !noalias !19
  store ptr null, ptr %excinfo.6.i.i, align 8, !noalias !19
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.1339.i.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1339.i.i, i8 0, i64 56, i1 false), !noalias !19
  store ptr null, ptr %excinfo.7.i.i, align 8, !noalias !19
  %.154.i.i = icmp sgt i64 %.276.i, 0
  %.169.i.i = add nsw i64 %.60.i, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.170.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.174.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.170.i.i, ptr %excinfo.1.i.i, i64 %.169.i.i)
  %.176.not.i.i = icmp eq i32 %.174.i.i, 0
  %.184.fca.0.load.i.i = load ptr, ptr %.170.i.i, align 8, !noalias !19
  %.184.fca.4.load.i.i = load ptr, ptr %.fca.4.gep2365.i.i, align 8, !noalias !19
  br i1 %.176.not.i.i, label %B0.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B180.i.i:                                         ; preds = %B0.endif.endif.i.i
  %.3404861.not.i.i = icmp slt i64 %.60.i, 1
  br i1 %.3404861.not.i.i, label %B308.else.endif.i.i, label %B210.if.i.i.lver.check

B210.if.i.i.lver.check:                           ; preds = %B180.i.i
  %1 = shl i64 %.60.i, 3
  %2 = add i64 %1, 8
  %scevgep = getelementptr i8, ptr %.184.fca.4.load.i.i, i64 %2
  %scevgep285 = getelementptr i8, ptr %.229.fca.4.load.i.i, i64 %2
  %bound0 = icmp ult ptr %.184.fca.4.load.i.i, %scevgep285
  %bound1 = icmp ult ptr %.229.fca.4.load.i.i, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B210.if.i.i.lver.orig, label %B210.if.i.i.ph

B210.if.i.i.lver.orig:                            ; preds = %B210.if.i.i.lver.check, %B210.if.i.i.lver.orig
  %.284.04862.i.i.lver.orig = phi i64 [ %.353.i.i.lver.orig, %B210.if.i.i.lver.orig ], [ 0, %B210.if.i.i.lver.check ]
  %.353.i.i.lver.orig = add nuw nsw i64 %.284.04862.i.i.lver.orig, 1
  %3 = getelementptr i64, ptr %.184.fca.4.load.i.i, i64 %.284.04862.i.i.lver.orig
  %.407.i.i.lver.orig = load i64, ptr %3, align 8, !noalias !19
  %4 = getelementptr i64, ptr %.210.i, i64 %.284.04862.i.i.lver.orig
  %.437.i.i.lver.orig = load i64, ptr %4, align 8, !noalias !19
  %.438.i.i.lver.orig = add nsw i64 %.437.i.i.lver.orig, %.407.i.i.lver.orig
  %5 = getelementptr i64, ptr %.184.fca.4.load.i.i, i64 %.353.i.i.lver.orig
  store i64 %.438.i.i.lver.orig, ptr %5, align 8, !noalias !19
  %6 = getelementptr i64, ptr %.229.fca.4.load.i.i, i64 %.284.04862.i.i.lver.orig
  %.499.i.i.lver.orig = load i64, ptr %6, align 8, !noalias !19
  %7 = getelementptr i64, ptr %.246.i, i64 %.284.04862.i.i.lver.orig
  %.529.i.i.lver.orig = load i64, ptr %7, align 8, !noalias !19
  %.530.i.i.lver.orig = add nsw i64 %.529.i.i.lver.orig, %.499.i.i.lver.orig
  %8 = getelementptr i64, ptr %.229.fca.4.load.i.i, i64 %.353.i.i.lver.orig
  store i64 %.530.i.i.lver.orig, ptr %8, align 8, !noalias !19
  %exitcond.not.i.i.lver.orig = icmp eq i64 %.60.i, %.353.i.i.lver.orig
  br i1 %exitcond.not.i.i.lver.orig, label %B308.else.endif.i.i, label %B210.if.i.i.lver.orig

B210.if.i.i.ph:                                   ; preds = %B210.if.i.i.lver.check
  %load_initial = load i64, ptr %.184.fca.4.load.i.i, align 8
  %load_initial287 = load i64, ptr %.229.fca.4.load.i.i, align 8
  br label %B210.if.i.i

B336.i.i:                                         ; preds = %.1120.endif.preheader.i.i, %.821.else.endif.i.i, %B0.endif.endif.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1171.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.1175.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.1171.i.i, ptr %excinfo.3.i.i, i64 65)
  %.1177.not.i.i = icmp eq i32 %.1175.i.i, 0
  %.1185.fca.0.load.i.i = load ptr, ptr %.1171.i.i, align 8, !noalias !19
  %.1185.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1746.i.i, align 8, !noalias !19
  br i1 %.1177.not.i.i, label %B336.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B850.preheader.i.i:                               ; preds = %B798.if.i.i, %B2917.i.i
  %depth.6.14885.i.i = phi i64 [ 0, %B798.if.i.i ], [ %depth.7.2.i.i, %B2917.i.i ]
  %at.7.14884.i.i = phi i64 [ %at.8.04888.i.i, %B798.if.i.i ], [ %at.10.2.i.i, %B2917.i.i ]
  %.1658.i.i = getelementptr i64, ptr %.1185.fca.4.load.i.i, i64 %depth.6.14885.i.i
  %.1692.i.i = getelementptr i64, ptr %.1227.fca.4.load.i.i, i64 %depth.6.14885.i.i
  %.16594875.i.i = load i64, ptr %.1658.i.i, align 8, !noalias !19
  %.16934876.i.i = load i64, ptr %.1692.i.i, align 8, !noalias !19
  %.16944877.i.i = icmp eq i64 %.16934876.i.i, 0
  br i1 %.16944877.i.i, label %B890.i.i, label %B1036.lr.ph.i.i

B1036.lr.ph.i.i:                                  ; preds = %B850.preheader.i.i
  %.2351.i.i = getelementptr i64, ptr %.1353.fca.4.load.i.i, i64 %depth.6.14885.i.i
  %.2581.i.i = getelementptr i64, ptr %.1311.fca.4.load.i.i, i64 %depth.6.14885.i.i
  %.2646.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %depth.6.14885.i.i
  %.3114.i.i = icmp samesign ugt i64 %depth.6.14885.i.i, 62
  br label %B1036.i.i

B890.i.i:                                         ; preds = %B2898.i.i, %B850.preheader.i.i
  %at.6.2.lcssa.i.i = phi i64 [ %at.7.14884.i.i, %B850.preheader.i.i ], [ %.4038.i.i, %B2898.i.i ]
  %.1659.lcssa.i.i = phi i64 [ %.16594875.i.i, %B850.preheader.i.i ], [ %.1659.i.i, %B2898.i.i ]
  %.1697.i.i = add nsw i64 %depth.6.14885.i.i, -1
  %.1704.i.i = icmp eq i64 %depth.6.14885.i.i, 0
  br i1 %.1704.i.i, label %B2912.i.i, label %B916.i.i

B916.i.i:                                         ; preds = %B890.i.i
  %.1749.i.i = getelementptr i64, ptr %.1185.fca.4.load.i.i, i64 %.1697.i.i
  %.1750.i.i = load i64, ptr %.1749.i.i, align 8, !noalias !19
  %.1764.i.i = icmp slt i64 %.1750.i.i, 0
  %.1765.i.i = select i1 %.1764.i.i, i64 %.60.i, i64 0
  %9 = getelementptr i64, ptr %.66.i, i64 %.1750.i.i
  %.1779.i.i = getelementptr i64, ptr %9, i64 %.1765.i.i
  %.1780.i.i = load i64, ptr %.1779.i.i, align 8, !noalias !19
  %.1781.i.i = icmp eq i64 %.1780.i.i, 3
  br i1 %.1781.i.i, label %B966.i.i, label %B2917.i.i

B966.i.i:                                         ; preds = %B916.i.i
  %.1800.i.i = icmp slt i64 %.1659.lcssa.i.i, 0
  %.1801.i.i = select i1 %.1800.i.i, i64 %.168.i, i64 0
  %10 = getelementptr i64, ptr %.174.i, i64 %.1659.lcssa.i.i
  %.1815.i.i = getelementptr i64, ptr %10, i64 %.1801.i.i
  %.1816.i.i = load i64, ptr %.1815.i.i, align 8, !noalias !19
  %.1817.i.i = icmp sgt i64 %.1816.i.i, -1
  br i1 %.1817.i.i, label %B990.i.i, label %B2917.i.i

B990.i.i:                                         ; preds = %B966.i.i
  store i64 %.1816.i.i, ptr %.1658.i.i, align 8, !noalias !19
  store i64 1, ptr %.1692.i.i, align 8, !noalias !19
  br label %B2917.i.i

B1036.i.i:                                        ; preds = %B2898.i.i, %B1036.lr.ph.i.i
  %.16934880.i.i = phi i64 [ %.16934876.i.i, %B1036.lr.ph.i.i ], [ %.1693.i.i, %B2898.i.i ]
  %.16594879.i.i = phi i64 [ %.16594875.i.i, %B1036.lr.ph.i.i ], [ %.1659.i.i, %B2898.i.i ]
  %at.6.24878.i.i = phi i64 [ %at.7.14884.i.i, %B1036.lr.ph.i.i ], [ %.4038.i.i, %B2898.i.i ]
  %.1967.i.i = icmp slt i64 %.16934880.i.i, 0
  br i1 %.1967.i.i, label %B1060.i.i, label %B1304.i.i

B1060.i.i:                                        ; preds = %B1036.i.i
  %.1977.not.i.i = icmp slt i64 %at.6.24878.i.i, %.24.i
  br i1 %.1977.not.i.i, label %B1088.i.i, label %.3.endif.i3741.i.i

.3.endif.i3741.i.i:                               ; preds = %B1060.i.i
  fence release
  %.4.i.i3742.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i.i.i = icmp eq i64 %.4.i.i3742.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %NRT_decref.exit.i.i, !prof !0

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i3741.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit.i.i

NRT_decref.exit.i.i:                              ; preds = %.3.endif.if.i.i.i, %.3.endif.i3741.i.i
  %.4.i3755.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i3755.i.i, label %NRT_decref.exit3760.i.i, label %.3.endif.i3756.i.i, !prof !0

.3.endif.i3756.i.i:                               ; preds = %NRT_decref.exit.i.i
  fence release
  %.4.i.i3757.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3758.i.i = icmp eq i64 %.4.i.i3757.i.i, 1
  br i1 %.10.i3758.i.i, label %.3.endif.if.i3759.i.i, label %NRT_decref.exit3760.i.i, !prof !0

.3.endif.if.i3759.i.i:                            ; preds = %.3.endif.i3756.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3760.i.i

NRT_decref.exit3760.i.i:                          ; preds = %.3.endif.if.i3759.i.i, %.3.endif.i3756.i.i, %NRT_decref.exit.i.i
  %.4.i3767.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i3767.i.i, label %NRT_decref.exit3772.i.i, label %.3.endif.i3768.i.i, !prof !0

.3.endif.i3768.i.i:                               ; preds = %NRT_decref.exit3760.i.i
  fence release
  %.4.i.i3769.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3770.i.i = icmp eq i64 %.4.i.i3769.i.i, 1
  br i1 %.10.i3770.i.i, label %.3.endif.if.i3771.i.i, label %NRT_decref.exit3772.i.i, !prof !0

.3.endif.if.i3771.i.i:                            ; preds = %.3.endif.i3768.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3772.i.i

NRT_decref.exit3772.i.i:                          ; preds = %.3.endif.if.i3771.i.i, %.3.endif.i3768.i.i, %NRT_decref.exit3760.i.i
  %.4.i3779.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i3779.i.i, label %NRT_decref.exit3784.i.i, label %.3.endif.i3780.i.i, !prof !0

.3.endif.i3780.i.i:                               ; preds = %NRT_decref.exit3772.i.i
  fence release
  %.4.i.i3781.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3782.i.i = icmp eq i64 %.4.i.i3781.i.i, 1
  br i1 %.10.i3782.i.i, label %.3.endif.if.i3783.i.i, label %NRT_decref.exit3784.i.i, !prof !0

.3.endif.if.i3783.i.i:                            ; preds = %.3.endif.i3780.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3784.i.i

NRT_decref.exit3784.i.i:                          ; preds = %.3.endif.if.i3783.i.i, %.3.endif.i3780.i.i, %NRT_decref.exit3772.i.i
  %.4.i3791.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i3791.i.i, label %NRT_decref.exit3796.i.i, label %.3.endif.i3792.i.i, !prof !0

.3.endif.i3792.i.i:                               ; preds = %NRT_decref.exit3784.i.i
  fence release
  %.4.i.i3793.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3794.i.i = icmp eq i64 %.4.i.i3793.i.i, 1
  br i1 %.10.i3794.i.i, label %.3.endif.if.i3795.i.i, label %NRT_decref.exit3796.i.i, !prof !0

.3.endif.if.i3795.i.i:                            ; preds = %.3.endif.i3792.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3796.i.i

NRT_decref.exit3796.i.i:                          ; preds = %.3.endif.if.i3795.i.i, %.3.endif.i3792.i.i, %NRT_decref.exit3784.i.i
  %.4.i3803.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i3803.i.i, label %NRT_decref.exit3808.i.i, label %.3.endif.i3804.i.i, !prof !0

.3.endif.i3804.i.i:                               ; preds = %NRT_decref.exit3796.i.i
  fence release
  %.4.i.i3805.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3806.i.i = icmp eq i64 %.4.i.i3805.i.i, 1
  br i1 %.10.i3806.i.i, label %.3.endif.if.i3807.i.i, label %NRT_decref.exit3808.i.i, !prof !0

.3.endif.if.i3807.i.i:                            ; preds = %.3.endif.i3804.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3808.i.i

NRT_decref.exit3808.i.i:                          ; preds = %.3.endif.if.i3807.i.i, %.3.endif.i3804.i.i, %NRT_decref.exit3796.i.i
  %.4.i3815.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i3815.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i3816.i.i, !prof !0

.3.endif.i3816.i.i:                               ; preds = %NRT_decref.exit3808.i.i
  fence release
  %.4.i.i3817.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3818.i.i = icmp eq i64 %.4.i.i3817.i.i, 1
  br i1 %.10.i3818.i.i, label %.3.endif.if.i3819.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i3819.i.i:                            ; preds = %.3.endif.i3816.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B1088.i.i:                                        ; preds = %B1060.i.i
  %.2091.i.i = icmp slt i64 %at.6.24878.i.i, 0
  %.2092.i.i = select i1 %.2091.i.i, i64 %.24.i, i64 0
  %11 = getelementptr i8, ptr %.30.i, i64 %at.6.24878.i.i
  %.2106.i.i = getelementptr i8, ptr %11, i64 %.2092.i.i
  %.2107.i.i = load i8, ptr %.2106.i.i, align 1, !noalias !19
  %.2109.i.i = icmp eq i8 %.2107.i.i, -6
  br i1 %.2109.i.i, label %B1122.i.i, label %B1270.i.i

B1122.i.i:                                        ; preds = %B1088.i.i
  %.2114.i.i = add nsw i64 %at.6.24878.i.i, 1
  br i1 %.154.i.i, label %B1136.i.i, label %B1122.B1248_crit_edge.i.i

B1122.B1248_crit_edge.i.i:                        ; preds = %B1122.i.i
  %.pre.i.i = add nsw i64 %depth.6.14885.i.i, -1
  br label %B1248.i.i

B1136.i.i:                                        ; preds = %B1122.i.i
  %.2152.i.i = load i64, ptr %.2351.i.i, align 8, !noalias !19
  %.2154.i.i = add nsw i64 %depth.6.14885.i.i, -1
  %.2168.i.i = icmp eq i64 %depth.6.14885.i.i, 0
  %.2169.i.i = select i1 %.2168.i.i, i64 %.1185.fca.5.0.load.i.i, i64 0
  %12 = getelementptr i64, ptr %.1185.fca.4.load.i.i, i64 %.2154.i.i
  %.2183.i.i = getelementptr i64, ptr %12, i64 %.2169.i.i
  %.2184.i.i = load i64, ptr %.2183.i.i, align 8, !noalias !19
  %.2198.i.i = icmp slt i64 %.2184.i.i, 0
  %.2199.i.i = select i1 %.2198.i.i, i64 %.184.fca.5.0.load.i.i, i64 0
  %13 = getelementptr i64, ptr %.184.fca.4.load.i.i, i64 %.2184.i.i
  %.2213.i.i = getelementptr i64, ptr %13, i64 %.2199.i.i
  %.2214.i.i = load i64, ptr %.2213.i.i, align 8, !noalias !19
  %.2231.i.i = select i1 %.2168.i.i, i64 %.1311.fca.5.0.load.i.i, i64 0
  %14 = getelementptr i64, ptr %.1311.fca.4.load.i.i, i64 %.2154.i.i
  %.2245.i.i = getelementptr i64, ptr %14, i64 %.2231.i.i
  %.2246.i.i = load i64, ptr %.2245.i.i, align 8, !noalias !19
  %.2247.i.i = add nsw i64 %.2246.i.i, %.2214.i.i
  %.2261.i.i = icmp slt i64 %.2247.i.i, 0
  %.2262.i.i = select i1 %.2261.i.i, i64 %.312.i, i64 0
  %15 = getelementptr i64, ptr %.318.i, i64 %.2247.i.i
  %.2276.i.i = getelementptr i64, ptr %15, i64 %.2262.i.i
  store i64 %.2152.i.i, ptr %.2276.i.i, align 8, !noalias !19
  br label %B1248.i.i

B1248.i.i:                                        ; preds = %B1136.i.i, %B1122.B1248_crit_edge.i.i
  %.2316.pre-phi.i.i = phi i64 [ %.pre.i.i, %B1122.B1248_crit_edge.i.i ], [ %.2154.i.i, %B1136.i.i ]
  store i64 0, ptr %.1692.i.i, align 8, !noalias !19
  br label %B2917.i.i

B1270.i.i:                                        ; preds = %B1088.i.i
  %.2352.i.i = load i64, ptr %.2351.i.i, align 8, !noalias !19
  %.2353.i.i = add nsw i64 %.2352.i.i, 1
  store i64 %.2353.i.i, ptr %.2351.i.i, align 8, !noalias !19
  br label %B1336.i.i

B1304.i.i:                                        ; preds = %B1036.i.i
  %.2417.i.i = add nsw i64 %.16934880.i.i, -1
  store i64 %.2417.i.i, ptr %.1692.i.i, align 8, !noalias !19
  br label %B1336.i.i

B1336.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i
  %.2468.i.i = icmp slt i64 %.16594879.i.i, 0
  %.2469.i.i = select i1 %.2468.i.i, i64 %.204.i, i64 0
  %16 = getelementptr i64, ptr %.210.i, i64 %.16594879.i.i
  %.2483.i.i = getelementptr i64, ptr %16, i64 %.2469.i.i
  %.2484.i.i = load i64, ptr %.2483.i.i, align 8, !noalias !19
  %.2519.i.i = add nsw i64 %.2484.i.i, 1
  store i64 %.2519.i.i, ptr %.2483.i.i, align 8, !noalias !19
  store i64 %.2484.i.i, ptr %.2581.i.i, align 8, !noalias !19
  %.2598.i.i = select i1 %.2468.i.i, i64 %.60.i, i64 0
  %17 = getelementptr i64, ptr %.66.i, i64 %.16594879.i.i
  %.2612.i.i = getelementptr i64, ptr %17, i64 %.2598.i.i
  %.2613.i.i = load i64, ptr %.2612.i.i, align 8, !noalias !19
  %.2647.i.i = load i8, ptr %.2646.i.i, align 1, !noalias !19
  %.2650.not.i.i = icmp eq i8 %.2647.i.i, 0
  br i1 %.2650.not.i.i, label %B1430.i.i, label %B1506.i.i

B1430.i.i:                                        ; preds = %B1336.i.i
  %.2678.not.i.i = icmp slt i64 %at.6.24878.i.i, %.24.i
  br i1 %.2678.not.i.i, label %B1458.i.i, label %.3.endif.i3840.i.i

.3.endif.i3840.i.i:                               ; preds = %B1430.i.i
  fence release
  %.4.i.i3841.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3842.i.i = icmp eq i64 %.4.i.i3841.i.i, 1
  br i1 %.10.i3842.i.i, label %.3.endif.if.i3843.i.i, label %NRT_decref.exit3844.i.i, !prof !0

.3.endif.if.i3843.i.i:                            ; preds = %.3.endif.i3840.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit3844.i.i

NRT_decref.exit3844.i.i:                          ; preds = %.3.endif.if.i3843.i.i, %.3.endif.i3840.i.i
  %.4.i3857.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i3857.i.i, label %NRT_decref.exit3862.i.i, label %.3.endif.i3858.i.i, !prof !0

.3.endif.i3858.i.i:                               ; preds = %NRT_decref.exit3844.i.i
  fence release
  %.4.i.i3859.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3860.i.i = icmp eq i64 %.4.i.i3859.i.i, 1
  br i1 %.10.i3860.i.i, label %.3.endif.if.i3861.i.i, label %NRT_decref.exit3862.i.i, !prof !0

.3.endif.if.i3861.i.i:                            ; preds = %.3.endif.i3858.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3862.i.i

NRT_decref.exit3862.i.i:                          ; preds = %.3.endif.if.i3861.i.i, %.3.endif.i3858.i.i, %NRT_decref.exit3844.i.i
  %.4.i3869.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i3869.i.i, label %NRT_decref.exit3874.i.i, label %.3.endif.i3870.i.i, !prof !0

.3.endif.i3870.i.i:                               ; preds = %NRT_decref.exit3862.i.i
  fence release
  %.4.i.i3871.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3872.i.i = icmp eq i64 %.4.i.i3871.i.i, 1
  br i1 %.10.i3872.i.i, label %.3.endif.if.i3873.i.i, label %NRT_decref.exit3874.i.i, !prof !0

.3.endif.if.i3873.i.i:                            ; preds = %.3.endif.i3870.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3874.i.i

NRT_decref.exit3874.i.i:                          ; preds = %.3.endif.if.i3873.i.i, %.3.endif.i3870.i.i, %NRT_decref.exit3862.i.i
  %.4.i3881.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i3881.i.i, label %NRT_decref.exit3886.i.i, label %.3.endif.i3882.i.i, !prof !0

.3.endif.i3882.i.i:                               ; preds = %NRT_decref.exit3874.i.i
  fence release
  %.4.i.i3883.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3884.i.i = icmp eq i64 %.4.i.i3883.i.i, 1
  br i1 %.10.i3884.i.i, label %.3.endif.if.i3885.i.i, label %NRT_decref.exit3886.i.i, !prof !0

.3.endif.if.i3885.i.i:                            ; preds = %.3.endif.i3882.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3886.i.i

NRT_decref.exit3886.i.i:                          ; preds = %.3.endif.if.i3885.i.i, %.3.endif.i3882.i.i, %NRT_decref.exit3874.i.i
  %.4.i3893.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i3893.i.i, label %NRT_decref.exit3898.i.i, label %.3.endif.i3894.i.i, !prof !0

.3.endif.i3894.i.i:                               ; preds = %NRT_decref.exit3886.i.i
  fence release
  %.4.i.i3895.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3896.i.i = icmp eq i64 %.4.i.i3895.i.i, 1
  br i1 %.10.i3896.i.i, label %.3.endif.if.i3897.i.i, label %NRT_decref.exit3898.i.i, !prof !0

.3.endif.if.i3897.i.i:                            ; preds = %.3.endif.i3894.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3898.i.i

NRT_decref.exit3898.i.i:                          ; preds = %.3.endif.if.i3897.i.i, %.3.endif.i3894.i.i, %NRT_decref.exit3886.i.i
  %.4.i3905.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i3905.i.i, label %NRT_decref.exit3910.i.i, label %.3.endif.i3906.i.i, !prof !0

.3.endif.i3906.i.i:                               ; preds = %NRT_decref.exit3898.i.i
  fence release
  %.4.i.i3907.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3908.i.i = icmp eq i64 %.4.i.i3907.i.i, 1
  br i1 %.10.i3908.i.i, label %.3.endif.if.i3909.i.i, label %NRT_decref.exit3910.i.i, !prof !0

.3.endif.if.i3909.i.i:                            ; preds = %.3.endif.i3906.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3910.i.i

NRT_decref.exit3910.i.i:                          ; preds = %.3.endif.if.i3909.i.i, %.3.endif.i3906.i.i, %NRT_decref.exit3898.i.i
  %.4.i3917.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i3917.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i3918.i.i, !prof !0

.3.endif.i3918.i.i:                               ; preds = %NRT_decref.exit3910.i.i
  fence release
  %.4.i.i3919.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3920.i.i = icmp eq i64 %.4.i.i3919.i.i, 1
  br i1 %.10.i3920.i.i, label %.3.endif.if.i3921.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i3921.i.i:                            ; preds = %.3.endif.i3918.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B1458.i.i:                                        ; preds = %B1430.i.i
  %.2806.i.i = icmp slt i64 %at.6.24878.i.i, 0
  %.2807.i.i = select i1 %.2806.i.i, i64 %.24.i, i64 0
  %18 = getelementptr i8, ptr %.30.i, i64 %at.6.24878.i.i
  %.2821.i.i = getelementptr i8, ptr %18, i64 %.2807.i.i
  %.2822.i.i = load i8, ptr %.2821.i.i, align 1, !noalias !19
  %.2824.i.i = icmp eq i8 %.2822.i.i, -8
  %.2827.i.i = zext i1 %.2824.i.i to i64
  %spec.select.i.i = add nsw i64 %at.6.24878.i.i, %.2827.i.i
  br label %B1506.i.i

B1506.i.i:                                        ; preds = %B1458.i.i, %B1336.i.i
  %at.12.5.i.i = phi i64 [ %at.6.24878.i.i, %B1336.i.i ], [ %spec.select.i.i, %B1458.i.i ]
  %empty.2.5.i.i = phi i1 [ true, %B1336.i.i ], [ %.2824.i.i, %B1458.i.i ]
  %.2854.i.i = select i1 %.2468.i.i, i64 %.184.fca.5.0.load.i.i, i64 0
  %19 = getelementptr i64, ptr %.184.fca.4.load.i.i, i64 %.16594879.i.i
  %.2868.i.i = getelementptr i64, ptr %19, i64 %.2854.i.i
  %.2869.i.i = load i64, ptr %.2868.i.i, align 8, !noalias !19
  %.2871.i.i = add nsw i64 %.2869.i.i, %.2484.i.i
  br i1 %.154.i.i, label %B1532.i.i, label %B1658.i.i

B1532.i.i:                                        ; preds = %B1506.i.i
  %.2894.i.i = icmp slt i64 %.16594879.i.i, -1
  %.2895.i.i = select i1 %.2894.i.i, i64 %.184.fca.5.0.load.i.i, i64 0
  %20 = getelementptr i8, ptr %19, i64 8
  %.2909.i.i = getelementptr i64, ptr %20, i64 %.2895.i.i
  %.2910.i.i = load i64, ptr %.2909.i.i, align 8, !noalias !19
  %.2912.not.i.i = icmp slt i64 %.2871.i.i, %.2910.i.i
  br i1 %.2912.not.i.i, label %B1568.i.i, label %.3.endif.i3942.i.i

.3.endif.i3942.i.i:                               ; preds = %B1532.i.i
  fence release
  %.4.i.i3943.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3944.i.i = icmp eq i64 %.4.i.i3943.i.i, 1
  br i1 %.10.i3944.i.i, label %.3.endif.if.i3945.i.i, label %NRT_decref.exit3946.i.i, !prof !0

.3.endif.if.i3945.i.i:                            ; preds = %.3.endif.i3942.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit3946.i.i

NRT_decref.exit3946.i.i:                          ; preds = %.3.endif.if.i3945.i.i, %.3.endif.i3942.i.i
  %.4.i3959.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i3959.i.i, label %NRT_decref.exit3964.i.i, label %.3.endif.i3960.i.i, !prof !0

.3.endif.i3960.i.i:                               ; preds = %NRT_decref.exit3946.i.i
  fence release
  %.4.i.i3961.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3962.i.i = icmp eq i64 %.4.i.i3961.i.i, 1
  br i1 %.10.i3962.i.i, label %.3.endif.if.i3963.i.i, label %NRT_decref.exit3964.i.i, !prof !0

.3.endif.if.i3963.i.i:                            ; preds = %.3.endif.i3960.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3964.i.i

NRT_decref.exit3964.i.i:                          ; preds = %.3.endif.if.i3963.i.i, %.3.endif.i3960.i.i, %NRT_decref.exit3946.i.i
  %.4.i3971.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i3971.i.i, label %NRT_decref.exit3976.i.i, label %.3.endif.i3972.i.i, !prof !0

.3.endif.i3972.i.i:                               ; preds = %NRT_decref.exit3964.i.i
  fence release
  %.4.i.i3973.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3974.i.i = icmp eq i64 %.4.i.i3973.i.i, 1
  br i1 %.10.i3974.i.i, label %.3.endif.if.i3975.i.i, label %NRT_decref.exit3976.i.i, !prof !0

.3.endif.if.i3975.i.i:                            ; preds = %.3.endif.i3972.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3976.i.i

NRT_decref.exit3976.i.i:                          ; preds = %.3.endif.if.i3975.i.i, %.3.endif.i3972.i.i, %NRT_decref.exit3964.i.i
  %.4.i3983.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i3983.i.i, label %NRT_decref.exit3988.i.i, label %.3.endif.i3984.i.i, !prof !0

.3.endif.i3984.i.i:                               ; preds = %NRT_decref.exit3976.i.i
  fence release
  %.4.i.i3985.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3986.i.i = icmp eq i64 %.4.i.i3985.i.i, 1
  br i1 %.10.i3986.i.i, label %.3.endif.if.i3987.i.i, label %NRT_decref.exit3988.i.i, !prof !0

.3.endif.if.i3987.i.i:                            ; preds = %.3.endif.i3984.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit3988.i.i

NRT_decref.exit3988.i.i:                          ; preds = %.3.endif.if.i3987.i.i, %.3.endif.i3984.i.i, %NRT_decref.exit3976.i.i
  %.4.i3995.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i3995.i.i, label %NRT_decref.exit4000.i.i, label %.3.endif.i3996.i.i, !prof !0

.3.endif.i3996.i.i:                               ; preds = %NRT_decref.exit3988.i.i
  fence release
  %.4.i.i3997.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i3998.i.i = icmp eq i64 %.4.i.i3997.i.i, 1
  br i1 %.10.i3998.i.i, label %.3.endif.if.i3999.i.i, label %NRT_decref.exit4000.i.i, !prof !0

.3.endif.if.i3999.i.i:                            ; preds = %.3.endif.i3996.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4000.i.i

NRT_decref.exit4000.i.i:                          ; preds = %.3.endif.if.i3999.i.i, %.3.endif.i3996.i.i, %NRT_decref.exit3988.i.i
  %.4.i4007.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4007.i.i, label %NRT_decref.exit4012.i.i, label %.3.endif.i4008.i.i, !prof !0

.3.endif.i4008.i.i:                               ; preds = %NRT_decref.exit4000.i.i
  fence release
  %.4.i.i4009.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4010.i.i = icmp eq i64 %.4.i.i4009.i.i, 1
  br i1 %.10.i4010.i.i, label %.3.endif.if.i4011.i.i, label %NRT_decref.exit4012.i.i, !prof !0

.3.endif.if.i4011.i.i:                            ; preds = %.3.endif.i4008.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4012.i.i

NRT_decref.exit4012.i.i:                          ; preds = %.3.endif.if.i4011.i.i, %.3.endif.i4008.i.i, %NRT_decref.exit4000.i.i
  %.4.i4019.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4019.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4020.i.i, !prof !0

.3.endif.i4020.i.i:                               ; preds = %NRT_decref.exit4012.i.i
  fence release
  %.4.i.i4021.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4022.i.i = icmp eq i64 %.4.i.i4021.i.i, 1
  br i1 %.10.i4022.i.i, label %.3.endif.if.i4023.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4023.i.i:                            ; preds = %.3.endif.i4020.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B1568.i.i:                                        ; preds = %B1532.i.i
  %not.empty.2.5.i.i = xor i1 %empty.2.5.i.i, true
  %..i.i = zext i1 %not.empty.2.5.i.i to i8
  %.3044.i.i = icmp slt i64 %.2871.i.i, 0
  %.3045.i.i = select i1 %.3044.i.i, i64 %.276.i, i64 0
  %21 = getelementptr i8, ptr %.282.i, i64 %.2871.i.i
  %.3059.i.i = getelementptr i8, ptr %21, i64 %.3045.i.i
  store i8 %..i.i, ptr %.3059.i.i, align 1, !noalias !19
  br label %B1658.i.i

B1658.i.i:                                        ; preds = %B1568.i.i, %B1506.i.i
  %.3074.i.i = icmp slt i64 %.2613.i.i, 2
  %or.cond3701.not.i.i = select i1 %empty.2.5.i.i, i1 true, i1 %.3074.i.i
  br i1 %or.cond3701.not.i.i, label %B1762.i.i, label %B1684.i.i

B1684.i.i:                                        ; preds = %B1658.i.i
  %.3092.i.i = icmp slt i64 %at.12.5.i.i, 0
  %.3093.i.i = select i1 %.3092.i.i, i64 %.24.i, i64 0
  %22 = getelementptr i8, ptr %.30.i, i64 %at.12.5.i.i
  %.3107.i.i = getelementptr i8, ptr %22, i64 %.3093.i.i
  %.3108.i.i = load i8, ptr %.3107.i.i, align 1, !noalias !19
  %.3110.not.i.i = icmp ne i8 %.3108.i.i, -7
  %or.cond3702.i.i = or i1 %.3114.i.i, %.3110.not.i.i
  br i1 %or.cond3702.i.i, label %.3.endif.i4044.i.i, label %B1752.i.i

.3.endif.i4044.i.i:                               ; preds = %B1684.i.i
  fence release
  %.4.i.i4045.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4046.i.i = icmp eq i64 %.4.i.i4045.i.i, 1
  br i1 %.10.i4046.i.i, label %.3.endif.if.i4047.i.i, label %NRT_decref.exit4048.i.i, !prof !0

.3.endif.if.i4047.i.i:                            ; preds = %.3.endif.i4044.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4048.i.i

NRT_decref.exit4048.i.i:                          ; preds = %.3.endif.if.i4047.i.i, %.3.endif.i4044.i.i
  %.4.i4061.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4061.i.i, label %NRT_decref.exit4066.i.i, label %.3.endif.i4062.i.i, !prof !0

.3.endif.i4062.i.i:                               ; preds = %NRT_decref.exit4048.i.i
  fence release
  %.4.i.i4063.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4064.i.i = icmp eq i64 %.4.i.i4063.i.i, 1
  br i1 %.10.i4064.i.i, label %.3.endif.if.i4065.i.i, label %NRT_decref.exit4066.i.i, !prof !0

.3.endif.if.i4065.i.i:                            ; preds = %.3.endif.i4062.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4066.i.i

NRT_decref.exit4066.i.i:                          ; preds = %.3.endif.if.i4065.i.i, %.3.endif.i4062.i.i, %NRT_decref.exit4048.i.i
  %.4.i4073.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4073.i.i, label %NRT_decref.exit4078.i.i, label %.3.endif.i4074.i.i, !prof !0

.3.endif.i4074.i.i:                               ; preds = %NRT_decref.exit4066.i.i
  fence release
  %.4.i.i4075.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4076.i.i = icmp eq i64 %.4.i.i4075.i.i, 1
  br i1 %.10.i4076.i.i, label %.3.endif.if.i4077.i.i, label %NRT_decref.exit4078.i.i, !prof !0

.3.endif.if.i4077.i.i:                            ; preds = %.3.endif.i4074.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4078.i.i

NRT_decref.exit4078.i.i:                          ; preds = %.3.endif.if.i4077.i.i, %.3.endif.i4074.i.i, %NRT_decref.exit4066.i.i
  %.4.i4085.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4085.i.i, label %NRT_decref.exit4090.i.i, label %.3.endif.i4086.i.i, !prof !0

.3.endif.i4086.i.i:                               ; preds = %NRT_decref.exit4078.i.i
  fence release
  %.4.i.i4087.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4088.i.i = icmp eq i64 %.4.i.i4087.i.i, 1
  br i1 %.10.i4088.i.i, label %.3.endif.if.i4089.i.i, label %NRT_decref.exit4090.i.i, !prof !0

.3.endif.if.i4089.i.i:                            ; preds = %.3.endif.i4086.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4090.i.i

NRT_decref.exit4090.i.i:                          ; preds = %.3.endif.if.i4089.i.i, %.3.endif.i4086.i.i, %NRT_decref.exit4078.i.i
  %.4.i4097.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4097.i.i, label %NRT_decref.exit4102.i.i, label %.3.endif.i4098.i.i, !prof !0

.3.endif.i4098.i.i:                               ; preds = %NRT_decref.exit4090.i.i
  fence release
  %.4.i.i4099.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4100.i.i = icmp eq i64 %.4.i.i4099.i.i, 1
  br i1 %.10.i4100.i.i, label %.3.endif.if.i4101.i.i, label %NRT_decref.exit4102.i.i, !prof !0

.3.endif.if.i4101.i.i:                            ; preds = %.3.endif.i4098.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4102.i.i

NRT_decref.exit4102.i.i:                          ; preds = %.3.endif.if.i4101.i.i, %.3.endif.i4098.i.i, %NRT_decref.exit4090.i.i
  %.4.i4109.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4109.i.i, label %NRT_decref.exit4114.i.i, label %.3.endif.i4110.i.i, !prof !0

.3.endif.i4110.i.i:                               ; preds = %NRT_decref.exit4102.i.i
  fence release
  %.4.i.i4111.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4112.i.i = icmp eq i64 %.4.i.i4111.i.i, 1
  br i1 %.10.i4112.i.i, label %.3.endif.if.i4113.i.i, label %NRT_decref.exit4114.i.i, !prof !0

.3.endif.if.i4113.i.i:                            ; preds = %.3.endif.i4110.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4114.i.i

NRT_decref.exit4114.i.i:                          ; preds = %.3.endif.if.i4113.i.i, %.3.endif.i4110.i.i, %NRT_decref.exit4102.i.i
  %.4.i4121.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4121.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4122.i.i, !prof !0

.3.endif.i4122.i.i:                               ; preds = %NRT_decref.exit4114.i.i
  fence release
  %.4.i.i4123.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4124.i.i = icmp eq i64 %.4.i.i4123.i.i, 1
  br i1 %.10.i4124.i.i, label %.3.endif.if.i4125.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4125.i.i:                            ; preds = %.3.endif.i4122.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B1752.i.i:                                        ; preds = %B1684.i.i
  %.3221.i.i = add nsw i64 %at.12.5.i.i, 1
  br label %B1762.i.i

B1762.i.i:                                        ; preds = %B1752.i.i, %B1658.i.i
  %at.11.5.i.i = phi i64 [ %at.12.5.i.i, %B1658.i.i ], [ %.3221.i.i, %B1752.i.i ]
  %.3230.i.i = icmp eq i64 %.2613.i.i, 3
  br i1 %.3230.i.i, label %B1784.i.i, label %B1900.i.i

B1784.i.i:                                        ; preds = %B1762.i.i
  %.3255.i.i = select i1 %.2468.i.i, i64 %.132.i, i64 0
  %23 = getelementptr i64, ptr %.138.i, i64 %.16594879.i.i
  %.3269.i.i = getelementptr i64, ptr %23, i64 %.3255.i.i
  %.3270.i.i = load i64, ptr %.3269.i.i, align 8, !noalias !19
  %.3271.i.i = icmp sgt i64 %.3270.i.i, -1
  br i1 %.3271.i.i, label %B1808.i.i, label %B2917.i.i

B1808.i.i:                                        ; preds = %B1784.i.i
  br i1 %.3114.i.i, label %.3.endif.i4146.i.i, label %B1842.i.i

.3.endif.i4146.i.i:                               ; preds = %B1808.i.i
  fence release
  %.4.i.i4147.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4148.i.i = icmp eq i64 %.4.i.i4147.i.i, 1
  br i1 %.10.i4148.i.i, label %.3.endif.if.i4149.i.i, label %NRT_decref.exit4150.i.i, !prof !0

.3.endif.if.i4149.i.i:                            ; preds = %.3.endif.i4146.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4150.i.i

NRT_decref.exit4150.i.i:                          ; preds = %.3.endif.if.i4149.i.i, %.3.endif.i4146.i.i
  %.4.i4163.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4163.i.i, label %NRT_decref.exit4168.i.i, label %.3.endif.i4164.i.i, !prof !0

.3.endif.i4164.i.i:                               ; preds = %NRT_decref.exit4150.i.i
  fence release
  %.4.i.i4165.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4166.i.i = icmp eq i64 %.4.i.i4165.i.i, 1
  br i1 %.10.i4166.i.i, label %.3.endif.if.i4167.i.i, label %NRT_decref.exit4168.i.i, !prof !0

.3.endif.if.i4167.i.i:                            ; preds = %.3.endif.i4164.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4168.i.i

NRT_decref.exit4168.i.i:                          ; preds = %.3.endif.if.i4167.i.i, %.3.endif.i4164.i.i, %NRT_decref.exit4150.i.i
  %.4.i4175.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4175.i.i, label %NRT_decref.exit4180.i.i, label %.3.endif.i4176.i.i, !prof !0

.3.endif.i4176.i.i:                               ; preds = %NRT_decref.exit4168.i.i
  fence release
  %.4.i.i4177.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4178.i.i = icmp eq i64 %.4.i.i4177.i.i, 1
  br i1 %.10.i4178.i.i, label %.3.endif.if.i4179.i.i, label %NRT_decref.exit4180.i.i, !prof !0

.3.endif.if.i4179.i.i:                            ; preds = %.3.endif.i4176.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4180.i.i

NRT_decref.exit4180.i.i:                          ; preds = %.3.endif.if.i4179.i.i, %.3.endif.i4176.i.i, %NRT_decref.exit4168.i.i
  %.4.i4187.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4187.i.i, label %NRT_decref.exit4192.i.i, label %.3.endif.i4188.i.i, !prof !0

.3.endif.i4188.i.i:                               ; preds = %NRT_decref.exit4180.i.i
  fence release
  %.4.i.i4189.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4190.i.i = icmp eq i64 %.4.i.i4189.i.i, 1
  br i1 %.10.i4190.i.i, label %.3.endif.if.i4191.i.i, label %NRT_decref.exit4192.i.i, !prof !0

.3.endif.if.i4191.i.i:                            ; preds = %.3.endif.i4188.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4192.i.i

NRT_decref.exit4192.i.i:                          ; preds = %.3.endif.if.i4191.i.i, %.3.endif.i4188.i.i, %NRT_decref.exit4180.i.i
  %.4.i4199.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4199.i.i, label %NRT_decref.exit4204.i.i, label %.3.endif.i4200.i.i, !prof !0

.3.endif.i4200.i.i:                               ; preds = %NRT_decref.exit4192.i.i
  fence release
  %.4.i.i4201.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4202.i.i = icmp eq i64 %.4.i.i4201.i.i, 1
  br i1 %.10.i4202.i.i, label %.3.endif.if.i4203.i.i, label %NRT_decref.exit4204.i.i, !prof !0

.3.endif.if.i4203.i.i:                            ; preds = %.3.endif.i4200.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4204.i.i

NRT_decref.exit4204.i.i:                          ; preds = %.3.endif.if.i4203.i.i, %.3.endif.i4200.i.i, %NRT_decref.exit4192.i.i
  %.4.i4211.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4211.i.i, label %NRT_decref.exit4216.i.i, label %.3.endif.i4212.i.i, !prof !0

.3.endif.i4212.i.i:                               ; preds = %NRT_decref.exit4204.i.i
  fence release
  %.4.i.i4213.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4214.i.i = icmp eq i64 %.4.i.i4213.i.i, 1
  br i1 %.10.i4214.i.i, label %.3.endif.if.i4215.i.i, label %NRT_decref.exit4216.i.i, !prof !0

.3.endif.if.i4215.i.i:                            ; preds = %.3.endif.i4212.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4216.i.i

NRT_decref.exit4216.i.i:                          ; preds = %.3.endif.if.i4215.i.i, %.3.endif.i4212.i.i, %NRT_decref.exit4204.i.i
  %.4.i4223.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4223.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4224.i.i, !prof !0

.3.endif.i4224.i.i:                               ; preds = %NRT_decref.exit4216.i.i
  fence release
  %.4.i.i4225.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4226.i.i = icmp eq i64 %.4.i.i4225.i.i, 1
  br i1 %.10.i4226.i.i, label %.3.endif.if.i4227.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4227.i.i:                            ; preds = %.3.endif.i4224.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B1842.i.i:                                        ; preds = %B1808.i.i
  %.3276.i.i = add nuw nsw i64 %depth.6.14885.i.i, 1
  %.3446.i.i = getelementptr i64, ptr %.1185.fca.4.load.i.i, i64 %.3276.i.i
  store i64 %.3270.i.i, ptr %.3446.i.i, align 8, !noalias !19
  %.3476.i.i = getelementptr i64, ptr %.1227.fca.4.load.i.i, i64 %.3276.i.i
  store i64 1, ptr %.3476.i.i, align 8, !noalias !19
  %.3507.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.3276.i.i
  %.3508.i.i = zext i1 %empty.2.5.i.i to i8
  store i8 %.3508.i.i, ptr %.3507.i.i, align 1, !noalias !19
  br label %B2917.i.i

B1900.i.i:                                        ; preds = %B1762.i.i
  br i1 %empty.2.5.i.i, label %B2917.i.i, label %B1908.i.i

B1908.i.i:                                        ; preds = %B1900.i.i
  br i1 %.3074.i.i, label %B2036.i.i, label %B1930.i.i

B1930.i.i:                                        ; preds = %B1908.i.i
  %.3557.i.i = add nuw nsw i64 %depth.6.14885.i.i, 1
  %.3578.i.i = select i1 %.2468.i.i, i64 %.132.i, i64 0
  %24 = getelementptr i64, ptr %.138.i, i64 %.16594879.i.i
  %.3592.i.i = getelementptr i64, ptr %24, i64 %.3578.i.i
  %.3593.i.i = load i64, ptr %.3592.i.i, align 8, !noalias !19
  %.3623.i.i = getelementptr i64, ptr %.1185.fca.4.load.i.i, i64 %.3557.i.i
  store i64 %.3593.i.i, ptr %.3623.i.i, align 8, !noalias !19
  %.3654.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 %.3557.i.i
  store i8 0, ptr %.3654.i.i, align 1, !noalias !19
  %.3686.i.i = getelementptr i64, ptr %.1353.fca.4.load.i.i, i64 %.3557.i.i
  store i64 0, ptr %.3686.i.i, align 8, !noalias !19
  %.3689.i.i = icmp eq i64 %.2613.i.i, 2
  br i1 %.3689.i.i, label %B2024.i.i, label %B2010.i.i

B2010.i.i:                                        ; preds = %B1930.i.i
  %.3714.i.i = select i1 %.2468.i.i, i64 %.96.i, i64 0
  %25 = getelementptr i64, ptr %.102.i, i64 %.16594879.i.i
  %.3728.i.i = getelementptr i64, ptr %25, i64 %.3714.i.i
  %.3729.i.i = load i64, ptr %.3728.i.i, align 8, !noalias !19
  br label %B2024.i.i

B2024.i.i:                                        ; preds = %B2010.i.i, %B1930.i.i
  %"$phi2024.1.2.3.i.i" = phi i64 [ %.3729.i.i, %B2010.i.i ], [ -1, %B1930.i.i ]
  %.3773.i.i = getelementptr i64, ptr %.1227.fca.4.load.i.i, i64 %.3557.i.i
  store i64 %"$phi2024.1.2.3.i.i", ptr %.3773.i.i, align 8, !noalias !19
  br label %B2917.i.i

B2036.i.i:                                        ; preds = %B1908.i.i
  %.3796.i.i = icmp slt i64 %at.11.5.i.i, %.24.i
  br i1 %.3796.i.i, label %B2062.i.i, label %B2162.i.i

B2062.i.i:                                        ; preds = %B2036.i.i
  %.3819.i.i = icmp slt i64 %at.11.5.i.i, 0
  %.3820.i.i = select i1 %.3819.i.i, i64 %.24.i, i64 0
  %26 = getelementptr i8, ptr %.30.i, i64 %at.11.5.i.i
  %.3834.i.i = getelementptr i8, ptr %26, i64 %.3820.i.i
  %.3835.i.i = load i8, ptr %.3834.i.i, align 1, !noalias !19
  %.3839.not.i.i = icmp eq i8 %.3835.i.i, -1
  br i1 %.3839.not.i.i, label %B2162.i.i, label %B2096.i.i

B2096.i.i:                                        ; preds = %B2062.i.i, %B2128.i.i
  %at.13.5.i.i = phi i64 [ %.3845.i.i, %B2128.i.i ], [ %at.11.5.i.i, %B2062.i.i ]
  %exitcond4955.not.i.i = icmp eq i64 %at.13.5.i.i, %43
  br i1 %exitcond4955.not.i.i, label %.3.endif.i4248.i.i, label %B2128.i.i

B2128.i.i:                                        ; preds = %B2096.i.i
  %.3845.i.i = add nsw i64 %at.13.5.i.i, 1
  %.3884.i.i = icmp slt i64 %at.13.5.i.i, -1
  %.3885.i.i = select i1 %.3884.i.i, i64 %.24.i, i64 0
  %27 = getelementptr i8, ptr %.30.i, i64 %.3845.i.i
  %.3899.i.i = getelementptr i8, ptr %27, i64 %.3885.i.i
  %.3900.i.i = load i8, ptr %.3899.i.i, align 1, !noalias !19
  %.3904.not.i.i = icmp eq i8 %.3900.i.i, -1
  br i1 %.3904.not.i.i, label %B2162.i.i, label %B2096.i.i

B2162.i.i:                                        ; preds = %B2128.i.i, %B2062.i.i, %B2036.i.i
  %at.14.4.i.i = phi i64 [ %at.11.5.i.i, %B2062.i.i ], [ %at.11.5.i.i, %B2036.i.i ], [ %.3845.i.i, %B2128.i.i ]
  %.3925.not.i.i = icmp slt i64 %at.14.4.i.i, %.24.i
  br i1 %.3925.not.i.i, label %B2190.i.i, label %.3.endif.i4248.i.i

.3.endif.i4248.i.i:                               ; preds = %B2162.i.i, %B2096.i.i
  fence release
  %.4.i.i4249.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4250.i.i = icmp eq i64 %.4.i.i4249.i.i, 1
  br i1 %.10.i4250.i.i, label %.3.endif.if.i4251.i.i, label %NRT_decref.exit4252.i.i, !prof !0

.3.endif.if.i4251.i.i:                            ; preds = %.3.endif.i4248.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4252.i.i

NRT_decref.exit4252.i.i:                          ; preds = %.3.endif.if.i4251.i.i, %.3.endif.i4248.i.i
  %.4.i4265.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4265.i.i, label %NRT_decref.exit4270.i.i, label %.3.endif.i4266.i.i, !prof !0

.3.endif.i4266.i.i:                               ; preds = %NRT_decref.exit4252.i.i
  fence release
  %.4.i.i4267.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4268.i.i = icmp eq i64 %.4.i.i4267.i.i, 1
  br i1 %.10.i4268.i.i, label %.3.endif.if.i4269.i.i, label %NRT_decref.exit4270.i.i, !prof !0

.3.endif.if.i4269.i.i:                            ; preds = %.3.endif.i4266.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4270.i.i

NRT_decref.exit4270.i.i:                          ; preds = %.3.endif.if.i4269.i.i, %.3.endif.i4266.i.i, %NRT_decref.exit4252.i.i
  %.4.i4277.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4277.i.i, label %NRT_decref.exit4282.i.i, label %.3.endif.i4278.i.i, !prof !0

.3.endif.i4278.i.i:                               ; preds = %NRT_decref.exit4270.i.i
  fence release
  %.4.i.i4279.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4280.i.i = icmp eq i64 %.4.i.i4279.i.i, 1
  br i1 %.10.i4280.i.i, label %.3.endif.if.i4281.i.i, label %NRT_decref.exit4282.i.i, !prof !0

.3.endif.if.i4281.i.i:                            ; preds = %.3.endif.i4278.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4282.i.i

NRT_decref.exit4282.i.i:                          ; preds = %.3.endif.if.i4281.i.i, %.3.endif.i4278.i.i, %NRT_decref.exit4270.i.i
  %.4.i4289.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4289.i.i, label %NRT_decref.exit4294.i.i, label %.3.endif.i4290.i.i, !prof !0

.3.endif.i4290.i.i:                               ; preds = %NRT_decref.exit4282.i.i
  fence release
  %.4.i.i4291.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4292.i.i = icmp eq i64 %.4.i.i4291.i.i, 1
  br i1 %.10.i4292.i.i, label %.3.endif.if.i4293.i.i, label %NRT_decref.exit4294.i.i, !prof !0

.3.endif.if.i4293.i.i:                            ; preds = %.3.endif.i4290.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4294.i.i

NRT_decref.exit4294.i.i:                          ; preds = %.3.endif.if.i4293.i.i, %.3.endif.i4290.i.i, %NRT_decref.exit4282.i.i
  %.4.i4301.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4301.i.i, label %NRT_decref.exit4306.i.i, label %.3.endif.i4302.i.i, !prof !0

.3.endif.i4302.i.i:                               ; preds = %NRT_decref.exit4294.i.i
  fence release
  %.4.i.i4303.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4304.i.i = icmp eq i64 %.4.i.i4303.i.i, 1
  br i1 %.10.i4304.i.i, label %.3.endif.if.i4305.i.i, label %NRT_decref.exit4306.i.i, !prof !0

.3.endif.if.i4305.i.i:                            ; preds = %.3.endif.i4302.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4306.i.i

NRT_decref.exit4306.i.i:                          ; preds = %.3.endif.if.i4305.i.i, %.3.endif.i4302.i.i, %NRT_decref.exit4294.i.i
  %.4.i4313.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4313.i.i, label %NRT_decref.exit4318.i.i, label %.3.endif.i4314.i.i, !prof !0

.3.endif.i4314.i.i:                               ; preds = %NRT_decref.exit4306.i.i
  fence release
  %.4.i.i4315.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4316.i.i = icmp eq i64 %.4.i.i4315.i.i, 1
  br i1 %.10.i4316.i.i, label %.3.endif.if.i4317.i.i, label %NRT_decref.exit4318.i.i, !prof !0

.3.endif.if.i4317.i.i:                            ; preds = %.3.endif.i4314.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4318.i.i

NRT_decref.exit4318.i.i:                          ; preds = %.3.endif.if.i4317.i.i, %.3.endif.i4314.i.i, %NRT_decref.exit4306.i.i
  %.4.i4325.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4325.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4326.i.i, !prof !0

.3.endif.i4326.i.i:                               ; preds = %NRT_decref.exit4318.i.i
  fence release
  %.4.i.i4327.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4328.i.i = icmp eq i64 %.4.i.i4327.i.i, 1
  br i1 %.10.i4328.i.i, label %.3.endif.if.i4329.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4329.i.i:                            ; preds = %.3.endif.i4326.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B2190.i.i:                                        ; preds = %B2162.i.i
  %.4033.i.i = sub i64 %at.14.4.i.i, %at.11.5.i.i
  %.4038.i.i = add nsw i64 %at.14.4.i.i, 1
  %.4045.i.i = icmp eq i64 %.2613.i.i, 0
  br i1 %.4045.i.i, label %B2232.i.i, label %B2462.i.i

B2232.i.i:                                        ; preds = %B2190.i.i
  br i1 %.154.i.i, label %B2236.i.i, label %B2232.B2428_crit_edge.i.i

B2232.B2428_crit_edge.i.i:                        ; preds = %B2232.i.i
  %.pre4957.i.i = select i1 %.2468.i.i, i64 %.240.i, i64 0
  br label %B2428.i.i

B2236.i.i:                                        ; preds = %B2232.i.i
  %.4066.i.i = select i1 %.2468.i.i, i64 %.229.fca.5.0.load.i.i, i64 0
  %28 = getelementptr i64, ptr %.229.fca.4.load.i.i, i64 %.16594879.i.i
  %.4080.i.i = getelementptr i64, ptr %28, i64 %.4066.i.i
  %.4081.i.i = load i64, ptr %.4080.i.i, align 8, !noalias !19
  %.4097.i.i = select i1 %.2468.i.i, i64 %.240.i, i64 0
  %29 = getelementptr i64, ptr %.246.i, i64 %.16594879.i.i
  %.4111.i.i = getelementptr i64, ptr %29, i64 %.4097.i.i
  %.4112.i.i = load i64, ptr %.4111.i.i, align 8, !noalias !19
  %.4113.i.i = add nsw i64 %.4112.i.i, %.4081.i.i
  %.4119.i.i = add nsw i64 %.4113.i.i, %.4033.i.i
  %.4135.i.i = icmp slt i64 %.16594879.i.i, -1
  %.4136.i.i = select i1 %.4135.i.i, i64 %.229.fca.5.0.load.i.i, i64 0
  %30 = getelementptr i8, ptr %28, i64 8
  %.4150.i.i = getelementptr i64, ptr %30, i64 %.4136.i.i
  %.4151.i.i = load i64, ptr %.4150.i.i, align 8, !noalias !19
  %.4152.i.i = icmp sgt i64 %.4119.i.i, %.4151.i.i
  br i1 %.4152.i.i, label %.3.endif.i4350.i.i, label %B2312.i.i

.3.endif.i4350.i.i:                               ; preds = %B2236.i.i
  fence release
  %.4.i.i4351.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4352.i.i = icmp eq i64 %.4.i.i4351.i.i, 1
  br i1 %.10.i4352.i.i, label %.3.endif.if.i4353.i.i, label %NRT_decref.exit4354.i.i, !prof !0

.3.endif.if.i4353.i.i:                            ; preds = %.3.endif.i4350.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4354.i.i

NRT_decref.exit4354.i.i:                          ; preds = %.3.endif.if.i4353.i.i, %.3.endif.i4350.i.i
  %.4.i4367.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4367.i.i, label %NRT_decref.exit4372.i.i, label %.3.endif.i4368.i.i, !prof !0

.3.endif.i4368.i.i:                               ; preds = %NRT_decref.exit4354.i.i
  fence release
  %.4.i.i4369.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4370.i.i = icmp eq i64 %.4.i.i4369.i.i, 1
  br i1 %.10.i4370.i.i, label %.3.endif.if.i4371.i.i, label %NRT_decref.exit4372.i.i, !prof !0

.3.endif.if.i4371.i.i:                            ; preds = %.3.endif.i4368.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4372.i.i

NRT_decref.exit4372.i.i:                          ; preds = %.3.endif.if.i4371.i.i, %.3.endif.i4368.i.i, %NRT_decref.exit4354.i.i
  %.4.i4379.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4379.i.i, label %NRT_decref.exit4384.i.i, label %.3.endif.i4380.i.i, !prof !0

.3.endif.i4380.i.i:                               ; preds = %NRT_decref.exit4372.i.i
  fence release
  %.4.i.i4381.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4382.i.i = icmp eq i64 %.4.i.i4381.i.i, 1
  br i1 %.10.i4382.i.i, label %.3.endif.if.i4383.i.i, label %NRT_decref.exit4384.i.i, !prof !0

.3.endif.if.i4383.i.i:                            ; preds = %.3.endif.i4380.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4384.i.i

NRT_decref.exit4384.i.i:                          ; preds = %.3.endif.if.i4383.i.i, %.3.endif.i4380.i.i, %NRT_decref.exit4372.i.i
  %.4.i4391.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4391.i.i, label %NRT_decref.exit4396.i.i, label %.3.endif.i4392.i.i, !prof !0

.3.endif.i4392.i.i:                               ; preds = %NRT_decref.exit4384.i.i
  fence release
  %.4.i.i4393.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4394.i.i = icmp eq i64 %.4.i.i4393.i.i, 1
  br i1 %.10.i4394.i.i, label %.3.endif.if.i4395.i.i, label %NRT_decref.exit4396.i.i, !prof !0

.3.endif.if.i4395.i.i:                            ; preds = %.3.endif.i4392.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4396.i.i

NRT_decref.exit4396.i.i:                          ; preds = %.3.endif.if.i4395.i.i, %.3.endif.i4392.i.i, %NRT_decref.exit4384.i.i
  %.4.i4403.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4403.i.i, label %NRT_decref.exit4408.i.i, label %.3.endif.i4404.i.i, !prof !0

.3.endif.i4404.i.i:                               ; preds = %NRT_decref.exit4396.i.i
  fence release
  %.4.i.i4405.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4406.i.i = icmp eq i64 %.4.i.i4405.i.i, 1
  br i1 %.10.i4406.i.i, label %.3.endif.if.i4407.i.i, label %NRT_decref.exit4408.i.i, !prof !0

.3.endif.if.i4407.i.i:                            ; preds = %.3.endif.i4404.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4408.i.i

NRT_decref.exit4408.i.i:                          ; preds = %.3.endif.if.i4407.i.i, %.3.endif.i4404.i.i, %NRT_decref.exit4396.i.i
  %.4.i4415.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4415.i.i, label %NRT_decref.exit4420.i.i, label %.3.endif.i4416.i.i, !prof !0

.3.endif.i4416.i.i:                               ; preds = %NRT_decref.exit4408.i.i
  fence release
  %.4.i.i4417.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4418.i.i = icmp eq i64 %.4.i.i4417.i.i, 1
  br i1 %.10.i4418.i.i, label %.3.endif.if.i4419.i.i, label %NRT_decref.exit4420.i.i, !prof !0

.3.endif.if.i4419.i.i:                            ; preds = %.3.endif.i4416.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4420.i.i

NRT_decref.exit4420.i.i:                          ; preds = %.3.endif.if.i4419.i.i, %.3.endif.i4416.i.i, %NRT_decref.exit4408.i.i
  %.4.i4427.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4427.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4428.i.i, !prof !0

.3.endif.i4428.i.i:                               ; preds = %NRT_decref.exit4420.i.i
  fence release
  %.4.i.i4429.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4430.i.i = icmp eq i64 %.4.i.i4429.i.i, 1
  br i1 %.10.i4430.i.i, label %.3.endif.if.i4431.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4431.i.i:                            ; preds = %.3.endif.i4428.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B2312.i.i:                                        ; preds = %B2236.i.i
  %.43404872.not.i.i = icmp slt i64 %.4033.i.i, 1
  br i1 %.43404872.not.i.i, label %B2382.i.i, label %B2342.if.i.i

B2382.i.i:                                        ; preds = %B2342.if.i.i, %B2312.i.i
  %.4466.i.i = icmp slt i64 %.2871.i.i, 0
  %.4467.i.i = select i1 %.4466.i.i, i64 %.312.i, i64 0
  %31 = getelementptr i64, ptr %.318.i, i64 %.2871.i.i
  %.4481.i.i = getelementptr i64, ptr %31, i64 %.4467.i.i
  store i64 %.4033.i.i, ptr %.4481.i.i, align 8, !noalias !19
  br label %B2428.i.i

B2428.i.i:                                        ; preds = %B2382.i.i, %B2232.B2428_crit_edge.i.i
  %.4505.pre-phi.i.i = phi i64 [ %.pre4957.i.i, %B2232.B2428_crit_edge.i.i ], [ %.4097.i.i, %B2382.i.i ]
  %32 = getelementptr i64, ptr %.246.i, i64 %.16594879.i.i
  %.4519.i.i = getelementptr i64, ptr %32, i64 %.4505.pre-phi.i.i
  %.4520.i.i = load i64, ptr %.4519.i.i, align 8, !noalias !19
  %.4522.i.i = add nsw i64 %.4520.i.i, %.4033.i.i
  store i64 %.4522.i.i, ptr %.4519.i.i, align 8, !noalias !19
  br label %B2898.i.i

B2462.i.i:                                        ; preds = %B2190.i.i
  %.4562.i.i = icmp sgt i64 %.4033.i.i, 0
  br i1 %.4562.i.i, label %B2474.i.i, label %B2496.i.i

B2474.i.i:                                        ; preds = %B2462.i.i
  %.4581.i.i = icmp slt i64 %at.11.5.i.i, 0
  %.4582.i.i = select i1 %.4581.i.i, i64 %.24.i, i64 0
  %33 = getelementptr i8, ptr %.30.i, i64 %at.11.5.i.i
  %.4596.i.i = getelementptr i8, ptr %33, i64 %.4582.i.i
  %.4597.i.i = load i8, ptr %.4596.i.i, align 1, !noalias !19
  %.4599.i.i = icmp eq i8 %.4597.i.i, 45
  br label %B2496.i.i

B2496.i.i:                                        ; preds = %B2474.i.i, %B2462.i.i
  %"$phi2496.1.2.5.i.i" = phi i1 [ %.4599.i.i, %B2474.i.i ], [ false, %B2462.i.i ]
  %.4612.neg.i.i = sext i1 %"$phi2496.1.2.5.i.i" to i64
  %.4613.i.i = add i64 %.4033.i.i, %.4612.neg.i.i
  %.4614.i.i = icmp slt i64 %.4613.i.i, 1
  %.4617.i.i = icmp sgt i64 %.4033.i.i, 21
  %or.cond.i.i = or i1 %.4617.i.i, %.4614.i.i
  br i1 %or.cond.i.i, label %.3.endif.i4452.i.i, label %B2534.i.i

.3.endif.i4452.i.i:                               ; preds = %B2496.i.i
  fence release
  %.4.i.i4453.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4454.i.i = icmp eq i64 %.4.i.i4453.i.i, 1
  br i1 %.10.i4454.i.i, label %.3.endif.if.i4455.i.i, label %NRT_decref.exit4456.i.i, !prof !0

.3.endif.if.i4455.i.i:                            ; preds = %.3.endif.i4452.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4456.i.i

NRT_decref.exit4456.i.i:                          ; preds = %.3.endif.if.i4455.i.i, %.3.endif.i4452.i.i
  %.4.i4469.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4469.i.i, label %NRT_decref.exit4474.i.i, label %.3.endif.i4470.i.i, !prof !0

.3.endif.i4470.i.i:                               ; preds = %NRT_decref.exit4456.i.i
  fence release
  %.4.i.i4471.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4472.i.i = icmp eq i64 %.4.i.i4471.i.i, 1
  br i1 %.10.i4472.i.i, label %.3.endif.if.i4473.i.i, label %NRT_decref.exit4474.i.i, !prof !0

.3.endif.if.i4473.i.i:                            ; preds = %.3.endif.i4470.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4474.i.i

NRT_decref.exit4474.i.i:                          ; preds = %.3.endif.if.i4473.i.i, %.3.endif.i4470.i.i, %NRT_decref.exit4456.i.i
  %.4.i4481.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4481.i.i, label %NRT_decref.exit4486.i.i, label %.3.endif.i4482.i.i, !prof !0

.3.endif.i4482.i.i:                               ; preds = %NRT_decref.exit4474.i.i
  fence release
  %.4.i.i4483.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4484.i.i = icmp eq i64 %.4.i.i4483.i.i, 1
  br i1 %.10.i4484.i.i, label %.3.endif.if.i4485.i.i, label %NRT_decref.exit4486.i.i, !prof !0

.3.endif.if.i4485.i.i:                            ; preds = %.3.endif.i4482.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4486.i.i

NRT_decref.exit4486.i.i:                          ; preds = %.3.endif.if.i4485.i.i, %.3.endif.i4482.i.i, %NRT_decref.exit4474.i.i
  %.4.i4493.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4493.i.i, label %NRT_decref.exit4498.i.i, label %.3.endif.i4494.i.i, !prof !0

.3.endif.i4494.i.i:                               ; preds = %NRT_decref.exit4486.i.i
  fence release
  %.4.i.i4495.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4496.i.i = icmp eq i64 %.4.i.i4495.i.i, 1
  br i1 %.10.i4496.i.i, label %.3.endif.if.i4497.i.i, label %NRT_decref.exit4498.i.i, !prof !0

.3.endif.if.i4497.i.i:                            ; preds = %.3.endif.i4494.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4498.i.i

NRT_decref.exit4498.i.i:                          ; preds = %.3.endif.if.i4497.i.i, %.3.endif.i4494.i.i, %NRT_decref.exit4486.i.i
  %.4.i4505.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4505.i.i, label %NRT_decref.exit4510.i.i, label %.3.endif.i4506.i.i, !prof !0

.3.endif.i4506.i.i:                               ; preds = %NRT_decref.exit4498.i.i
  fence release
  %.4.i.i4507.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4508.i.i = icmp eq i64 %.4.i.i4507.i.i, 1
  br i1 %.10.i4508.i.i, label %.3.endif.if.i4509.i.i, label %NRT_decref.exit4510.i.i, !prof !0

.3.endif.if.i4509.i.i:                            ; preds = %.3.endif.i4506.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4510.i.i

NRT_decref.exit4510.i.i:                          ; preds = %.3.endif.if.i4509.i.i, %.3.endif.i4506.i.i, %NRT_decref.exit4498.i.i
  %.4.i4517.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4517.i.i, label %NRT_decref.exit4522.i.i, label %.3.endif.i4518.i.i, !prof !0

.3.endif.i4518.i.i:                               ; preds = %NRT_decref.exit4510.i.i
  fence release
  %.4.i.i4519.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4520.i.i = icmp eq i64 %.4.i.i4519.i.i, 1
  br i1 %.10.i4520.i.i, label %.3.endif.if.i4521.i.i, label %NRT_decref.exit4522.i.i, !prof !0

.3.endif.if.i4521.i.i:                            ; preds = %.3.endif.i4518.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4522.i.i

NRT_decref.exit4522.i.i:                          ; preds = %.3.endif.if.i4521.i.i, %.3.endif.i4518.i.i, %NRT_decref.exit4510.i.i
  %.4.i4529.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4529.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4530.i.i, !prof !0

.3.endif.i4530.i.i:                               ; preds = %NRT_decref.exit4522.i.i
  fence release
  %.4.i.i4531.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4532.i.i = icmp eq i64 %.4.i.i4531.i.i, 1
  br i1 %.10.i4532.i.i, label %.3.endif.if.i4533.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4533.i.i:                            ; preds = %.3.endif.i4530.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B2534.i.i:                                        ; preds = %B2496.i.i
  %.3703.i.i = zext i1 %"$phi2496.1.2.5.i.i" to i64
  %.4750.i.i = add nsw i64 %at.11.5.i.i, %.3703.i.i
  %.4800.i.i = sub i64 %at.14.4.i.i, %.4750.i.i
  %.48434868.not.i.i = icmp slt i64 %.4800.i.i, 1
  br i1 %.48434868.not.i.i, label %B2834.i.i, label %B2626.if.i.i

.3.endif.i4554.i.i:                               ; preds = %B2626.if.i.i
  fence release
  %.4.i.i4555.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4556.i.i = icmp eq i64 %.4.i.i4555.i.i, 1
  br i1 %.10.i4556.i.i, label %.3.endif.if.i4557.i.i, label %NRT_decref.exit4558.i.i, !prof !0

.3.endif.if.i4557.i.i:                            ; preds = %.3.endif.i4554.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4558.i.i

NRT_decref.exit4558.i.i:                          ; preds = %.3.endif.if.i4557.i.i, %.3.endif.i4554.i.i
  %.4.i4571.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4571.i.i, label %NRT_decref.exit4576.i.i, label %.3.endif.i4572.i.i, !prof !0

.3.endif.i4572.i.i:                               ; preds = %NRT_decref.exit4558.i.i
  fence release
  %.4.i.i4573.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4574.i.i = icmp eq i64 %.4.i.i4573.i.i, 1
  br i1 %.10.i4574.i.i, label %.3.endif.if.i4575.i.i, label %NRT_decref.exit4576.i.i, !prof !0

.3.endif.if.i4575.i.i:                            ; preds = %.3.endif.i4572.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4576.i.i

NRT_decref.exit4576.i.i:                          ; preds = %.3.endif.if.i4575.i.i, %.3.endif.i4572.i.i, %NRT_decref.exit4558.i.i
  %.4.i4583.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4583.i.i, label %NRT_decref.exit4588.i.i, label %.3.endif.i4584.i.i, !prof !0

.3.endif.i4584.i.i:                               ; preds = %NRT_decref.exit4576.i.i
  fence release
  %.4.i.i4585.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4586.i.i = icmp eq i64 %.4.i.i4585.i.i, 1
  br i1 %.10.i4586.i.i, label %.3.endif.if.i4587.i.i, label %NRT_decref.exit4588.i.i, !prof !0

.3.endif.if.i4587.i.i:                            ; preds = %.3.endif.i4584.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4588.i.i

NRT_decref.exit4588.i.i:                          ; preds = %.3.endif.if.i4587.i.i, %.3.endif.i4584.i.i, %NRT_decref.exit4576.i.i
  %.4.i4595.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4595.i.i, label %NRT_decref.exit4600.i.i, label %.3.endif.i4596.i.i, !prof !0

.3.endif.i4596.i.i:                               ; preds = %NRT_decref.exit4588.i.i
  fence release
  %.4.i.i4597.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4598.i.i = icmp eq i64 %.4.i.i4597.i.i, 1
  br i1 %.10.i4598.i.i, label %.3.endif.if.i4599.i.i, label %NRT_decref.exit4600.i.i, !prof !0

.3.endif.if.i4599.i.i:                            ; preds = %.3.endif.i4596.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4600.i.i

NRT_decref.exit4600.i.i:                          ; preds = %.3.endif.if.i4599.i.i, %.3.endif.i4596.i.i, %NRT_decref.exit4588.i.i
  %.4.i4607.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4607.i.i, label %NRT_decref.exit4612.i.i, label %.3.endif.i4608.i.i, !prof !0

.3.endif.i4608.i.i:                               ; preds = %NRT_decref.exit4600.i.i
  fence release
  %.4.i.i4609.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4610.i.i = icmp eq i64 %.4.i.i4609.i.i, 1
  br i1 %.10.i4610.i.i, label %.3.endif.if.i4611.i.i, label %NRT_decref.exit4612.i.i, !prof !0

.3.endif.if.i4611.i.i:                            ; preds = %.3.endif.i4608.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4612.i.i

NRT_decref.exit4612.i.i:                          ; preds = %.3.endif.if.i4611.i.i, %.3.endif.i4608.i.i, %NRT_decref.exit4600.i.i
  %.4.i4619.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4619.i.i, label %NRT_decref.exit4624.i.i, label %.3.endif.i4620.i.i, !prof !0

.3.endif.i4620.i.i:                               ; preds = %NRT_decref.exit4612.i.i
  fence release
  %.4.i.i4621.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4622.i.i = icmp eq i64 %.4.i.i4621.i.i, 1
  br i1 %.10.i4622.i.i, label %.3.endif.if.i4623.i.i, label %NRT_decref.exit4624.i.i, !prof !0

.3.endif.if.i4623.i.i:                            ; preds = %.3.endif.i4620.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4624.i.i

NRT_decref.exit4624.i.i:                          ; preds = %.3.endif.if.i4623.i.i, %.3.endif.i4620.i.i, %NRT_decref.exit4612.i.i
  %.4.i4631.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4631.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i4632.i.i, !prof !0

.3.endif.i4632.i.i:                               ; preds = %NRT_decref.exit4624.i.i
  fence release
  %.4.i.i4633.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4634.i.i = icmp eq i64 %.4.i.i4633.i.i, 1
  br i1 %.10.i4634.i.i, label %.3.endif.if.i4635.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !0

.3.endif.if.i4635.i.i:                            ; preds = %.3.endif.i4632.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B2780.i.i:                                        ; preds = %B2626.if.i.i
  %.4856.i.i = add i64 %.4787.04869.i.i, 1
  %.4852.i.i = add nsw i64 %.4790.04870.i.i, -1
  %.5026.i.i = mul i64 %number.2.54871.i.i, 10
  %.5028.i.i = add i64 %.4912.i.i, %.5026.i.i
  %.4843.i.i = icmp sgt i64 %.4790.04870.i.i, 1
  br i1 %.4843.i.i, label %B2626.if.i.i, label %B2834.i.i

B2834.i.i:                                        ; preds = %B2780.i.i, %B2534.i.i
  %number.2.5.lcssa.i.i = phi i64 [ 0, %B2534.i.i ], [ %.5028.i.i, %B2780.i.i ]
  br i1 %.154.i.i, label %B2838.i.i, label %B2898.i.i

B2838.i.i:                                        ; preds = %B2834.i.i
  %.5045.i.i = sub i64 0, %number.2.5.lcssa.i.i
  %"$phi2890.1.2.5.i.i" = select i1 %"$phi2496.1.2.5.i.i", i64 %.5045.i.i, i64 %number.2.5.lcssa.i.i
  %.5073.i.i = icmp slt i64 %.2871.i.i, 0
  %.5074.i.i = select i1 %.5073.i.i, i64 %.312.i, i64 0
  %34 = getelementptr i64, ptr %.318.i, i64 %.2871.i.i
  %.5088.i.i = getelementptr i64, ptr %34, i64 %.5074.i.i
  store i64 %"$phi2890.1.2.5.i.i", ptr %.5088.i.i, align 8, !noalias !19
  br label %B2898.i.i

B2898.i.i:                                        ; preds = %B2838.i.i, %B2834.i.i, %B2428.i.i
  %.1659.i.i = load i64, ptr %.1658.i.i, align 8, !noalias !19
  %.1693.i.i = load i64, ptr %.1692.i.i, align 8, !noalias !19
  %.1694.i.i = icmp eq i64 %.1693.i.i, 0
  br i1 %.1694.i.i, label %B890.i.i, label %B1036.i.i

B2912.i.i:                                        ; preds = %B2917.i.i, %B890.i.i
  %at.9.3.i.i = phi i64 [ %at.10.2.i.i, %B2917.i.i ], [ %at.6.2.lcssa.i.i, %B890.i.i ]
  %.1466.i.i = icmp sgt i64 %.1412.04887.i.i, 1
  br i1 %.1466.i.i, label %B798.if.i.i, label %.3.endif.i4656.i.i

.3.endif.i4656.i.i:                               ; preds = %B2912.i.i, %B336.endif.endif.endif.endif.endif.i.i
  %at.8.0.lcssa.i.i = phi i64 [ 0, %B336.endif.endif.endif.endif.endif.i.i ], [ %at.9.3.i.i, %B2912.i.i ]
  fence release
  %.4.i.i4657.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4658.i.i = icmp eq i64 %.4.i.i4657.i.i, 1
  br i1 %.10.i4658.i.i, label %.3.endif.if.i4659.i.i, label %NRT_decref.exit4660.i.i, !prof !0

.3.endif.if.i4659.i.i:                            ; preds = %.3.endif.i4656.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !19
  br label %NRT_decref.exit4660.i.i

NRT_decref.exit4660.i.i:                          ; preds = %.3.endif.if.i4659.i.i, %.3.endif.i4656.i.i
  %.4.i4673.i.i = icmp eq ptr %.229.fca.0.load.i.i, null
  br i1 %.4.i4673.i.i, label %NRT_decref.exit4678.i.i, label %.3.endif.i4674.i.i, !prof !0

.3.endif.i4674.i.i:                               ; preds = %NRT_decref.exit4660.i.i
  fence release
  %.4.i.i4675.i.i = atomicrmw sub ptr %.229.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4676.i.i = icmp eq i64 %.4.i.i4675.i.i, 1
  br i1 %.10.i4676.i.i, label %.3.endif.if.i4677.i.i, label %NRT_decref.exit4678.i.i, !prof !0

.3.endif.if.i4677.i.i:                            ; preds = %.3.endif.i4674.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.229.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4678.i.i

NRT_decref.exit4678.i.i:                          ; preds = %.3.endif.if.i4677.i.i, %.3.endif.i4674.i.i, %NRT_decref.exit4660.i.i
  %.4.i4685.i.i = icmp eq ptr %.184.fca.0.load.i.i, null
  br i1 %.4.i4685.i.i, label %NRT_decref.exit4690.i.i, label %.3.endif.i4686.i.i, !prof !0

.3.endif.i4686.i.i:                               ; preds = %NRT_decref.exit4678.i.i
  fence release
  %.4.i.i4687.i.i = atomicrmw sub ptr %.184.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4688.i.i = icmp eq i64 %.4.i.i4687.i.i, 1
  br i1 %.10.i4688.i.i, label %.3.endif.if.i4689.i.i, label %NRT_decref.exit4690.i.i, !prof !0

.3.endif.if.i4689.i.i:                            ; preds = %.3.endif.i4686.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.184.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4690.i.i

NRT_decref.exit4690.i.i:                          ; preds = %.3.endif.if.i4689.i.i, %.3.endif.i4686.i.i, %NRT_decref.exit4678.i.i
  %.4.i4697.i.i = icmp eq ptr %.1185.fca.0.load.i.i, null
  br i1 %.4.i4697.i.i, label %NRT_decref.exit4702.i.i, label %.3.endif.i4698.i.i, !prof !0

.3.endif.i4698.i.i:                               ; preds = %NRT_decref.exit4690.i.i
  fence release
  %.4.i.i4699.i.i = atomicrmw sub ptr %.1185.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4700.i.i = icmp eq i64 %.4.i.i4699.i.i, 1
  br i1 %.10.i4700.i.i, label %.3.endif.if.i4701.i.i, label %NRT_decref.exit4702.i.i, !prof !0

.3.endif.if.i4701.i.i:                            ; preds = %.3.endif.i4698.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1185.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4702.i.i

NRT_decref.exit4702.i.i:                          ; preds = %.3.endif.if.i4701.i.i, %.3.endif.i4698.i.i, %NRT_decref.exit4690.i.i
  %.4.i4709.i.i = icmp eq ptr %.1227.fca.0.load.i.i, null
  br i1 %.4.i4709.i.i, label %NRT_decref.exit4714.i.i, label %.3.endif.i4710.i.i, !prof !0

.3.endif.i4710.i.i:                               ; preds = %NRT_decref.exit4702.i.i
  fence release
  %.4.i.i4711.i.i = atomicrmw sub ptr %.1227.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4712.i.i = icmp eq i64 %.4.i.i4711.i.i, 1
  br i1 %.10.i4712.i.i, label %.3.endif.if.i4713.i.i, label %NRT_decref.exit4714.i.i, !prof !0

.3.endif.if.i4713.i.i:                            ; preds = %.3.endif.i4710.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1227.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4714.i.i

NRT_decref.exit4714.i.i:                          ; preds = %.3.endif.if.i4713.i.i, %.3.endif.i4710.i.i, %NRT_decref.exit4702.i.i
  %.4.i4721.i.i = icmp eq ptr %.1353.fca.0.load.i.i, null
  br i1 %.4.i4721.i.i, label %NRT_decref.exit4726.i.i, label %.3.endif.i4722.i.i, !prof !0

.3.endif.i4722.i.i:                               ; preds = %NRT_decref.exit4714.i.i
  fence release
  %.4.i.i4723.i.i = atomicrmw sub ptr %.1353.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4724.i.i = icmp eq i64 %.4.i.i4723.i.i, 1
  br i1 %.10.i4724.i.i, label %.3.endif.if.i4725.i.i, label %NRT_decref.exit4726.i.i, !prof !0

.3.endif.if.i4725.i.i:                            ; preds = %.3.endif.i4722.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1353.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4726.i.i

NRT_decref.exit4726.i.i:                          ; preds = %.3.endif.if.i4725.i.i, %.3.endif.i4722.i.i, %NRT_decref.exit4714.i.i
  %.4.i4733.i.i = icmp eq ptr %.1311.fca.0.load.i.i, null
  br i1 %.4.i4733.i.i, label %NRT_decref.exit4738.i.i, label %.3.endif.i4734.i.i, !prof !0

.3.endif.i4734.i.i:                               ; preds = %NRT_decref.exit4726.i.i
  fence release
  %.4.i.i4735.i.i = atomicrmw sub ptr %.1311.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4736.i.i = icmp eq i64 %.4.i.i4735.i.i, 1
  br i1 %.10.i4736.i.i, label %.3.endif.if.i4737.i.i, label %NRT_decref.exit4738.i.i, !prof !0

.3.endif.if.i4737.i.i:                            ; preds = %.3.endif.i4734.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1311.fca.0.load.i.i) #2, !noalias !19
  br label %NRT_decref.exit4738.i.i

NRT_decref.exit4738.i.i:                          ; preds = %.3.endif.if.i4737.i.i, %.3.endif.i4734.i.i, %NRT_decref.exit4726.i.i
  %.5226.i.i = icmp eq i64 %at.8.0.lcssa.i.i, %.24.i
  %35 = zext i1 %.5226.i.i to i64
  br label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit

B2917.i.i:                                        ; preds = %B1900.i.i, %B2024.i.i, %B1842.i.i, %B1784.i.i, %B1248.i.i, %B990.i.i, %B966.i.i, %B916.i.i
  %at.10.2.i.i = phi i64 [ %at.11.5.i.i, %B2024.i.i ], [ %.2114.i.i, %B1248.i.i ], [ %at.6.2.lcssa.i.i, %B916.i.i ], [ %at.11.5.i.i, %B1784.i.i ], [ %at.6.2.lcssa.i.i, %B990.i.i ], [ %at.6.2.lcssa.i.i, %B966.i.i ], [ %at.11.5.i.i, %B1842.i.i ], [ %at.11.5.i.i, %B1900.i.i ]
  %depth.7.2.i.i = phi i64 [ %.3557.i.i, %B2024.i.i ], [ %.2316.pre-phi.i.i, %B1248.i.i ], [ %.1697.i.i, %B916.i.i ], [ %depth.6.14885.i.i, %B1784.i.i ], [ %depth.6.14885.i.i, %B990.i.i ], [ %.1697.i.i, %B966.i.i ], [ %.3276.i.i, %B1842.i.i ], [ %depth.6.14885.i.i, %B1900.i.i ]
  %.1622.i.i = icmp sgt i64 %depth.7.2.i.i, -1
  br i1 %.1622.i.i, label %B850.preheader.i.i, label %B2912.i.i

B0.endif.i.i:                                     ; preds = %0
  %.fca.4.gep2204.i.i = getelementptr inbounds nuw i8, ptr %.215.i.i, i64 32
  %.fca.5.0.gep2366.i.i = getelementptr inbounds nuw i8, ptr %.170.i.i, i64 40
  %.184.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep2366.i.i, align 8, !noalias !19
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.215.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.219.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.215.i.i, ptr %excinfo.2.i.i, i64 %.169.i.i)
  %.221.not.i.i = icmp eq i32 %.219.i.i, 0
  %.229.fca.0.load.i.i = load ptr, ptr %.215.i.i, align 8, !noalias !19
  %.229.fca.4.load.i.i = load ptr, ptr %.fca.4.gep2204.i.i, align 8, !noalias !19
  br i1 %.221.not.i.i, label %B0.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i
  %.229.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep2205.i.i, align 8, !noalias !19
  br i1 %.154.i.i, label %B180.i.i, label %B336.i.i

B210.if.i.i:                                      ; preds = %B210.if.i.i.ph, %B210.if.i.i
  %store_forwarded288 = phi i64 [ %load_initial287, %B210.if.i.i.ph ], [ %.530.i.i, %B210.if.i.i ]
  %store_forwarded = phi i64 [ %load_initial, %B210.if.i.i.ph ], [ %.438.i.i, %B210.if.i.i ]
  %.284.04862.i.i = phi i64 [ 0, %B210.if.i.i.ph ], [ %.353.i.i, %B210.if.i.i ]
  %.353.i.i = add nuw nsw i64 %.284.04862.i.i, 1
  %36 = getelementptr i64, ptr %.210.i, i64 %.284.04862.i.i
  %.437.i.i = load i64, ptr %36, align 8, !noalias !19
  %.438.i.i = add nsw i64 %.437.i.i, %store_forwarded
  %37 = getelementptr i64, ptr %.184.fca.4.load.i.i, i64 %.353.i.i
  store i64 %.438.i.i, ptr %37, align 8, !noalias !19
  %38 = getelementptr i64, ptr %.246.i, i64 %.284.04862.i.i
  %.529.i.i = load i64, ptr %38, align 8, !noalias !19
  %.530.i.i = add nsw i64 %.529.i.i, %store_forwarded288
  %39 = getelementptr i64, ptr %.229.fca.4.load.i.i, i64 %.353.i.i
  store i64 %.530.i.i, ptr %39, align 8, !noalias !19
  %exitcond.not.i.i = icmp eq i64 %.60.i, %.353.i.i
  br i1 %exitcond.not.i.i, label %B308.else.endif.i.i, label %B210.if.i.i

B308.else.endif.i.i:                              ; preds = %B210.if.i.i, %B210.if.i.i.lver.orig, %B180.i.i
  %.754.i.i = icmp slt i64 %.204.i, 1
  br i1 %.754.i.i, label %.821.else.endif.i.i, label %.820.endif.preheader.i.i, !prof !0

.820.endif.preheader.i.i:                         ; preds = %B308.else.endif.i.i
  %40 = shl i64 %.204.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.210.i, i8 0, i64 %40, i1 false), !noalias !19
  br label %.821.else.endif.i.i

.821.else.endif.i.i:                              ; preds = %.820.endif.preheader.i.i, %B308.else.endif.i.i
  %.1054.i.i = icmp slt i64 %.240.i, 1
  br i1 %.1054.i.i, label %B336.i.i, label %.1120.endif.preheader.i.i, !prof !0

.1120.endif.preheader.i.i:                        ; preds = %.821.else.endif.i.i
  %41 = shl i64 %.240.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.246.i, i8 0, i64 %41, i1 false), !noalias !19
  br label %B336.i.i

B336.endif.i.i:                                   ; preds = %B336.i.i
  %.1185.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep1747.i.i, align 8, !noalias !19
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1213.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.1217.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.1213.i.i, ptr %excinfo.4.i.i, i64 65)
  %.1219.not.i.i = icmp eq i32 %.1217.i.i, 0
  %.1227.fca.0.load.i.i = load ptr, ptr %.1213.i.i, align 8, !noalias !19
  %.1227.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1587.i.i, align 8, !noalias !19
  br i1 %.1219.not.i.i, label %B336.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B336.endif.endif.i.i:                             ; preds = %B336.endif.i.i
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 193), !noalias !24
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B336.endif.endif.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %42 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %42, i8 0, i64 32, i1 false), !noalias !24
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !24
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !24
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %.3.endif.i9.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !37
  br label %.3.endif.i9.i.i.i.i

.3.endif.i9.i.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.4.i.i.i22.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !39
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(65) %data.i.i.i.i.i.i.i, i8 0, i64 65, i1 false), !noalias !39
  fence release
  %.4.i.i10.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !39
  %.10.i.i23.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i, label %.3.endif.if.i.i24.i.i.i, label %.3.endif.i30.i.i.i, !prof !0

.3.endif.if.i.i24.i.i.i:                          ; preds = %.3.endif.i9.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !39
  br label %.3.endif.i30.i.i.i

.3.endif.i30.i.i.i:                               ; preds = %.3.endif.if.i.i24.i.i.i, %.3.endif.i9.i.i.i.i
  %.4.i.i27.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !38
  fence release
  %.4.i.i31.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i.i.i.i = icmp eq i64 %.4.i.i31.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %.3.endif.i33.i.i.i, !prof !0

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i30.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !38
  br label %.3.endif.i33.i.i.i

.3.endif.i33.i.i.i:                               ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i30.i.i.i
  fence release
  %.4.i.i34.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i35.i.i.i = icmp eq i64 %.4.i.i34.i.i.i, 1
  br i1 %.10.i35.i.i.i, label %.3.endif.if.i36.i.i.i, label %B336.endif.endif.endif.i.i, !prof !0

.3.endif.if.i36.i.i.i:                            ; preds = %.3.endif.i33.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #2, !noalias !38
  br label %B336.endif.endif.endif.i.i

B336.endif.endif.endif.i.i:                       ; preds = %.3.endif.if.i36.i.i.i, %.3.endif.i33.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1297.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.1301.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.1297.i.i, ptr %excinfo.6.i.i, i64 65)
  %.1303.not.i.i = icmp eq i32 %.1301.i.i, 0
  %.1311.fca.0.load.i.i = load ptr, ptr %.1297.i.i, align 8, !noalias !19
  %.1311.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1273.i.i, align 8, !noalias !19
  br i1 %.1303.not.i.i, label %B336.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B336.endif.endif.endif.endif.i.i:                 ; preds = %B336.endif.endif.endif.i.i
  %.1311.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep1274.i.i, align 8, !noalias !19
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1339.i.i, i8 0, i64 56, i1 false), !noalias !19
  %.1343.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v23B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29(ptr %.1339.i.i, ptr %excinfo.7.i.i, i64 65)
  %.1345.not.i.i = icmp eq i32 %.1343.i.i, 0
  %.1353.fca.0.load.i.i = load ptr, ptr %.1339.i.i, align 8, !noalias !19
  %.1353.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !19
  br i1 %.1345.not.i.i, label %B336.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !23

B336.endif.endif.endif.endif.endif.i.i:           ; preds = %B336.endif.endif.endif.endif.i.i
  %.14664886.not.i.i = icmp slt i64 %a1, 1
  br i1 %.14664886.not.i.i, label %.3.endif.i4656.i.i, label %B798.if.preheader.i.i

B798.if.preheader.i.i:                            ; preds = %B336.endif.endif.endif.endif.endif.i.i
  %43 = add i64 %.24.i, -1
  br label %B798.if.i.i

B798.if.i.i:                                      ; preds = %B798.if.preheader.i.i, %B2912.i.i
  %at.8.04888.i.i = phi i64 [ %at.9.3.i.i, %B2912.i.i ], [ 0, %B798.if.preheader.i.i ]
  %.1412.04887.i.i = phi i64 [ %.1475.i.i, %B2912.i.i ], [ %a1, %B798.if.preheader.i.i ]
  %.1475.i.i = add nsw i64 %.1412.04887.i.i, -1
  store i64 0, ptr %.1185.fca.4.load.i.i, align 8, !noalias !19
  store i64 1, ptr %.1227.fca.4.load.i.i, align 8, !noalias !19
  store i8 0, ptr %data.i.i.i.i.i.i.i, align 64, !noalias !19
  br label %B850.preheader.i.i

B2342.if.i.i:                                     ; preds = %B2312.i.i, %B2342.if.i.i
  %.4284.04873.i.i = phi i64 [ %.4353.i.i, %B2342.if.i.i ], [ 0, %B2312.i.i ]
  %.4353.i.i = add nuw nsw i64 %.4284.04873.i.i, 1
  %.4379.i.i = add nsw i64 %.4284.04873.i.i, %at.11.5.i.i
  %.4393.i.i = icmp slt i64 %.4379.i.i, 0
  %.4394.i.i = select i1 %.4393.i.i, i64 %.24.i, i64 0
  %44 = getelementptr i8, ptr %.30.i, i64 %.4379.i.i
  %.4408.i.i = getelementptr i8, ptr %44, i64 %.4394.i.i
  %.4409.i.i = load i8, ptr %.4408.i.i, align 1, !noalias !19
  %.4411.i.i = add nsw i64 %.4284.04873.i.i, %.4113.i.i
  %.4425.i.i = icmp slt i64 %.4411.i.i, 0
  %.4426.i.i = select i1 %.4425.i.i, i64 %.348.i, i64 0
  %45 = getelementptr i8, ptr %.354.i, i64 %.4411.i.i
  %.4440.i.i = getelementptr i8, ptr %45, i64 %.4426.i.i
  store i8 %.4409.i.i, ptr %.4440.i.i, align 1, !noalias !19
  %exitcond4956.not.i.i = icmp eq i64 %.4033.i.i, %.4353.i.i
  br i1 %exitcond4956.not.i.i, label %B2382.i.i, label %B2342.if.i.i

B2626.if.i.i:                                     ; preds = %B2534.i.i, %B2780.i.i
  %number.2.54871.i.i = phi i64 [ %.5028.i.i, %B2780.i.i ], [ 0, %B2534.i.i ]
  %.4790.04870.i.i = phi i64 [ %.4852.i.i, %B2780.i.i ], [ %.4800.i.i, %B2534.i.i ]
  %.4787.04869.i.i = phi i64 [ %.4856.i.i, %B2780.i.i ], [ %.4750.i.i, %B2534.i.i ]
  %.4894.i.i = icmp slt i64 %.4787.04869.i.i, 0
  %.4895.i.i = select i1 %.4894.i.i, i64 %.24.i, i64 0
  %46 = getelementptr i8, ptr %.30.i, i64 %.4787.04869.i.i
  %.4909.i.i = getelementptr i8, ptr %46, i64 %.4895.i.i
  %.4910.i.i = load i8, ptr %.4909.i.i, align 1, !noalias !19
  %.4911.i.i = zext i8 %.4910.i.i to i64
  %.4912.i.i = add nsw i64 %.4911.i.i, -48
  %.4917.i.i = icmp ugt i64 %.4912.i.i, 9
  br i1 %.4917.i.i, label %.3.endif.i4554.i.i, label %B2780.i.i

_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %NRT_decref.exit4738.i.i, %.3.endif.if.i4635.i.i, %.3.endif.i4632.i.i, %NRT_decref.exit4624.i.i, %.3.endif.if.i4533.i.i, %.3.endif.i4530.i.i, %NRT_decref.exit4522.i.i, %.3.endif.if.i4431.i.i, %.3.endif.i4428.i.i, %NRT_decref.exit4420.i.i, %.3.endif.if.i4329.i.i, %.3.endif.i4326.i.i, %NRT_decref.exit4318.i.i, %.3.endif.if.i4227.i.i, %.3.endif.i4224.i.i, %NRT_decref.exit4216.i.i, %.3.endif.if.i4125.i.i, %.3.endif.i4122.i.i, %NRT_decref.exit4114.i.i, %.3.endif.if.i4023.i.i, %.3.endif.i4020.i.i, %NRT_decref.exit4012.i.i, %.3.endif.if.i3921.i.i, %.3.endif.i3918.i.i, %NRT_decref.exit3910.i.i, %.3.endif.if.i3819.i.i, %.3.endif.i3816.i.i, %NRT_decref.exit3808.i.i, %0, %B336.endif.endif.i.i, %B0.endif.i.i, %B336.i.i, %B336.endif.i.i, %B336.endif.endif.endif.i.i, %B336.endif.endif.endif.endif.i.i
  %47 = phi i64 [ -9223372036854775808, %0 ], [ -9223372036854775808, %B336.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %B336.endif.endif.endif.i.i ], [ -9223372036854775808, %B336.endif.i.i ], [ -9223372036854775808, %B336.i.i ], [ -9223372036854775808, %B0.endif.i.i ], [ -9223372036854775808, %B336.endif.endif.i.i ], [ 0, %.3.endif.i4632.i.i ], [ 0, %.3.endif.if.i4635.i.i ], [ 0, %.3.endif.i4530.i.i ], [ 0, %.3.endif.if.i4533.i.i ], [ 0, %.3.endif.i4428.i.i ], [ 0, %.3.endif.if.i4431.i.i ], [ 0, %.3.endif.i4326.i.i ], [ 0, %.3.endif.if.i4329.i.i ], [ 0, %.3.endif.i4224.i.i ], [ 0, %.3.endif.if.i4227.i.i ], [ 0, %.3.endif.i4122.i.i ], [ 0, %.3.endif.if.i4125.i.i ], [ 0, %.3.endif.i4020.i.i ], [ 0, %.3.endif.if.i4023.i.i ], [ 0, %.3.endif.i3918.i.i ], [ 0, %.3.endif.if.i3921.i.i ], [ 0, %.3.endif.i3816.i.i ], [ 0, %.3.endif.if.i3819.i.i ], [ 0, %NRT_decref.exit3808.i.i ], [ 0, %NRT_decref.exit3910.i.i ], [ 0, %NRT_decref.exit4012.i.i ], [ 0, %NRT_decref.exit4216.i.i ], [ 0, %NRT_decref.exit4522.i.i ], [ 0, %NRT_decref.exit4420.i.i ], [ 0, %NRT_decref.exit4318.i.i ], [ 0, %NRT_decref.exit4114.i.i ], [ %35, %NRT_decref.exit4738.i.i ], [ 0, %NRT_decref.exit4624.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.170.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %.215.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %.1171.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %.1213.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.4.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %.1297.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.6.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %.1339.i.i), !noalias !15
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.7.i.i), !noalias !15
  ret i64 %47
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !5, !7, !8, !10}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %excinfo"}
!11 = !{!8, !10}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v27B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIxLi1E1C7mutable7alignedE"}
!15 = !{!16, !18}
!16 = distinct !{!16, !17, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!17 = distinct !{!17, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!18 = distinct !{!18, !17, !"_ZN13_3cdynamic_3e5entryB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %excinfo"}
!19 = !{!20, !22, !16, !18}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels6nested4walkB3v22B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels6nested4walkB3v22B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!22 = distinct !{!22, !21, !"_ZN14sparse_kernels6nested4walkB3v22B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %excinfo"}
!23 = !{!"branch_weights", i32 99, i32 1}
!24 = !{!25, !27, !28, !30, !31, !33, !34, !36, !20, !22, !16, !18}
!25 = distinct !{!25, !26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!26 = distinct !{!26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!27 = distinct !{!27, !26, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v26B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!28 = distinct !{!28, !29, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!29 = distinct !{!29, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!30 = distinct !{!30, !29, !"_ZN5numba2np8arrayobj15_call_allocatorB3v25B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!31 = distinct !{!31, !32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %retptr"}
!32 = distinct !{!32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29"}
!33 = distinct !{!33, !32, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %excinfo"}
!34 = distinct !{!34, !35, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %retptr"}
!35 = distinct !{!35, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29"}
!36 = distinct !{!36, !35, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %excinfo"}
!37 = !{!31, !33, !34, !36, !20, !22, !16, !18}
!38 = !{!34, !36, !20, !22, !16, !18}
!39 = !{!40, !34, !36, !20, !22, !16, !18}
!40 = distinct !{!40, !41, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIbLi1E1C7mutable7alignedE: %retptr"}
!41 = distinct !{!41, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIbLi1E1C7mutable7alignedE"}
