; 3eadb5ac612358e84ae44fc476e54f02

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.15 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.16 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.15, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.16, ptr null, i32 0 }

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1) unnamed_addr {
entry:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !0
  br i1 %or.cond, label %B0.if, label %B0.endif.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %entry
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %.54.i = shl i64 %arg.shape.1, 3
  %0 = add i64 %.51.i, -1152921504606846976
  %.57.i = icmp ult i64 %0, -2305843009213693952
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %B0.if, label %B0.endif.endif.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.56.i = shl nsw i64 %.51.i, 3
  %all.i.i.i.i = add i64 %.56.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !2
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i32.i

.3.endif.i32.i:                                   ; preds = %B0.endif.endif.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !2
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !2
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !2
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  fence release
  %.4.i.i33.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i.i = icmp eq i64 %.4.i.i33.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i11.i, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i32.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3, !noalias !12
  br label %.3.endif.i11.i

B0.if:                                            ; preds = %B0.endif.endif.endif.endif.i, %entry, %B0.endif.endif.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.14, %B0.endif.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i11.i:                                   ; preds = %.3.endif.i32.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i28 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.56.i, i1 false), !noalias !13
  fence release
  %.4.i.i12.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  %.10.i.i29 = icmp eq i64 %.4.i.i12.i, 1
  br i1 %.10.i.i29, label %.3.endif.if.i.i30, label %.3.endif.i36, !prof !1

.3.endif.if.i.i30:                                ; preds = %.3.endif.i11.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3, !noalias !13
  br label %.3.endif.i36

.3.endif.i36:                                     ; preds = %.3.endif.if.i.i30, %.3.endif.i11.i
  %.4.i.i33 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51.i, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack19, align 8
  %retptr.repack19.repack23 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack19.repack23, align 8
  %retptr.repack21 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54.i, ptr %retptr.repack21, align 8
  %retptr.repack21.repack25 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 8, ptr %retptr.repack21.repack25, align 8
  fence release
  %.4.i.i37 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i37, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i39, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i36
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3
  br label %.3.endif.i39

.3.endif.i39:                                     ; preds = %.3.endif.if.i, %.3.endif.i36
  fence release
  %.4.i.i40 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i41 = icmp eq i64 %.4.i.i40, 1
  br i1 %.10.i41, label %.3.endif.if.i42, label %common.ret, !prof !1

.3.endif.if.i42:                                  ; preds = %.3.endif.i39
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i42, %.3.endif.i39, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i39 ], [ 0, %.3.endif.if.i42 ]
  ret i32 %common.ret.op
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

define range(i64 -9223372036854775808, 1) i64 @sparse_lowrank_fit_left(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.242.i.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i.i = alloca ptr, align 8
  %.104.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.48.i885.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !16
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !16
  %.17.i = getelementptr i8, ptr %.14.i, i64 8
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !16
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !16
  %.25.i = inttoptr i64 %.22.i to ptr
  %.53.i = add i64 %a1, 32
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.59.i = getelementptr i8, ptr %.56.i, i64 8
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !16
  %.62.i = add i64 %a1, 16
  %.63.i = inttoptr i64 %.62.i to ptr
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !16
  %.67.i = inttoptr i64 %.64.i to ptr
  %.95.i = add i64 %a2, 32
  %.96.i = inttoptr i64 %.95.i to ptr
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.100.i = load i64, ptr %.98.i, align 8, !noalias !16
  %.101.i = getelementptr i8, ptr %.98.i, i64 8
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !16
  %.104.i = add i64 %a2, 16
  %.105.i = inttoptr i64 %.104.i to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !16
  %.109.i = inttoptr i64 %.106.i to ptr
  %.42.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.102.i, i64 %.100.i)
  %.43.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 0
  %.44.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 1
  %1 = add i64 %.43.i.i.i, -2305843009213693952
  %.49.i.i.i = icmp ult i64 %1, -4611686018427387904
  %.50.i.i.i = or i1 %.44.i.i.i, %.49.i.i.i
  br i1 %.50.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B0.endif.i.i.i, !prof !1

B0.endif.i.i.i:                                   ; preds = %0
  %.48.i.i.i = shl nsw i64 %.43.i.i.i, 2
  %all.i.i.i.i.i.i = add i64 %.48.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !20
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B0.endif.endif.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B0.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !20
  %.12058.i.i.i = icmp sgt i64 %.102.i, 0
  br i1 %.12058.i.i.i, label %for.cond.1.preheader.lr.ph.i.i.i, label %.3.endif.i39.i.i.i

for.cond.1.preheader.lr.ph.i.i.i:                 ; preds = %B0.endif.endif.i.i.i
  %.12356.i.i.i = icmp sgt i64 %.100.i, 0
  br label %for.cond.1.preheader.i.i.i

for.cond.1.preheader.i.i.i:                       ; preds = %for.end.1.i.i.i, %for.cond.1.preheader.lr.ph.i.i.i
  %loop.index59.i.i.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i.i.i ], [ %.141.i.i.i, %for.end.1.i.i.i ]
  br i1 %.12356.i.i.i, label %for.body.1.lr.ph.i.i.i, label %for.end.1.i.i.i

for.body.1.lr.ph.i.i.i:                           ; preds = %for.cond.1.preheader.i.i.i
  %3 = getelementptr float, ptr %.109.i, i64 %loop.index59.i.i.i
  %.132.i.i.i = mul i64 %loop.index59.i.i.i, %.100.i
  %4 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.132.i.i.i
  br label %for.body.1.i.i.i

.3.endif.i39.i.i.i:                               ; preds = %for.end.1.i.i.i, %B0.endif.endif.i.i.i
  %.4.i.i40.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  fence release
  %.4.i.i47.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i48.i.i.i = icmp eq i64 %.4.i.i47.i.i.i, 1
  br i1 %.10.i48.i.i.i, label %.3.endif.if.i49.i.i.i, label %B0.endif.i.i, !prof !1

.3.endif.if.i49.i.i.i:                            ; preds = %.3.endif.i39.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !33
  br label %B0.endif.i.i

for.body.1.i.i.i:                                 ; preds = %for.body.1.i.i.i, %for.body.1.lr.ph.i.i.i
  %loop.index.157.i.i.i = phi i64 [ 0, %for.body.1.lr.ph.i.i.i ], [ %.139.i.i.i, %for.body.1.i.i.i ]
  %.128.i.i.i = mul i64 %loop.index.157.i.i.i, %.102.i
  %.130.i.i.i = getelementptr float, ptr %3, i64 %.128.i.i.i
  %.136.i.i.i = getelementptr float, ptr %4, i64 %loop.index.157.i.i.i
  %.137.i.i.i = load float, ptr %.130.i.i.i, align 4, !noalias !33
  store float %.137.i.i.i, ptr %.136.i.i.i, align 4, !noalias !33
  %.139.i.i.i = add nuw nsw i64 %loop.index.157.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.139.i.i.i, %.100.i
  br i1 %exitcond.not.i.i.i, label %for.end.1.i.i.i, label %for.body.1.i.i.i

for.end.1.i.i.i:                                  ; preds = %for.body.1.i.i.i, %for.cond.1.preheader.i.i.i
  %.141.i.i.i = add nuw nsw i64 %loop.index59.i.i.i, 1
  %exitcond60.not.i.i.i = icmp eq i64 %.141.i.i.i, %.102.i
  br i1 %exitcond60.not.i.i.i, label %.3.endif.i39.i.i.i, label %for.cond.1.preheader.i.i.i

B19322.i.i:                                       ; preds = %B19226.if.i.i, %for.end.1.i.i
  %_along_v466_found.2.2.lcssa.i.i = phi float [ %.953.i.i, %for.end.1.i.i ], [ %.1144.i.i, %B19226.if.i.i ]
  %.1158.i.i = fpext float %_along_v466_found.2.2.lcssa.i.i to double
  %5 = getelementptr double, ptr %data.i.i.i.i928.i.i, i64 %.665.01028.i.i
  store double %.1158.i.i, ptr %5, align 8, !noalias !34
  %.721.i.i = icmp sgt i64 %.668.01029.i.i, 1
  br i1 %.721.i.i, label %B340.if.i.i, label %B19366.i.i

B19366.i.i:                                       ; preds = %B19322.i.i, %B242.if.i.i
  %.1257.i.i = mul i64 %.371.01039.i.i, %.60.i
  %.1259.i.i = getelementptr float, ptr %.67.i, i64 %.1257.i.i
  br i1 %.4.i496.i.i.i, label %.3.endif.i800.i.i, label %.3.endif.i796.i.i, !prof !1

.3.endif.i796.i.i:                                ; preds = %B19366.i.i
  %.4.i.i797.i.i = atomicrmw add ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !34
  br label %.3.endif.i800.i.i

.3.endif.i800.i.i:                                ; preds = %.3.endif.i796.i.i, %B19366.i.i
  %.4.i.i801.i.i = atomicrmw add ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !34
  fence release
  %.4.i.i815.i.i = atomicrmw sub ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i816.i.i = icmp eq i64 %.4.i.i815.i.i, 1
  br i1 %.10.i816.i.i, label %.3.endif.if.i817.i.i, label %NRT_decref.exit818.i.i, !prof !1

.3.endif.if.i817.i.i:                             ; preds = %.3.endif.i800.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i923.i.i) #3, !noalias !34
  br label %NRT_decref.exit818.i.i

NRT_decref.exit818.i.i:                           ; preds = %.3.endif.if.i817.i.i, %.3.endif.i800.i.i
  br i1 %.7211027.not.i.i, label %B19559.i.i, label %B19414.if.i.i

B19511.i.i:                                       ; preds = %B19463.if.i.i
  %.1424.i.i = add nsw i64 %.1362.01037.i.i, -1
  %.1428.i.i = add nuw nsw i64 %.1359.01036.i.i, 1
  %.1679.i.i = fptrunc double %.1670.i.i to float
  %6 = getelementptr float, ptr %.1259.i.i, i64 %.1359.01036.i.i
  store float %.1679.i.i, ptr %6, align 4, !noalias !34
  %.1415.i.i = icmp sgt i64 %.1362.01037.i.i, 1
  br i1 %.1415.i.i, label %B19414.if.i.i, label %B19559.i.i

B19559.i.i:                                       ; preds = %B19511.i.i, %NRT_decref.exit818.i.i
  fence release
  %.4.i.i839.i.i = atomicrmw sub ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i840.i.i = icmp eq i64 %.4.i.i839.i.i, 1
  br i1 %.10.i840.i.i, label %.3.endif.if.i841.i.i, label %NRT_decref.exit842.i.i, !prof !1

.3.endif.if.i841.i.i:                             ; preds = %B19559.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i923.i.i) #3, !noalias !34
  br label %NRT_decref.exit842.i.i

NRT_decref.exit842.i.i:                           ; preds = %.3.endif.if.i841.i.i, %B19559.i.i
  br i1 %.4.i496.i.i.i, label %NRT_decref.exit848.i.i, label %.3.endif.i844.i.i, !prof !1

.3.endif.i844.i.i:                                ; preds = %NRT_decref.exit842.i.i
  fence release
  %.4.i.i845.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i846.i.i = icmp eq i64 %.4.i.i845.i.i, 1
  br i1 %.10.i846.i.i, label %.3.endif.if.i847.i.i, label %NRT_decref.exit848.i.i, !prof !1

.3.endif.if.i847.i.i:                             ; preds = %.3.endif.i844.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #3, !noalias !34
  br label %NRT_decref.exit848.i.i

NRT_decref.exit848.i.i:                           ; preds = %.3.endif.if.i847.i.i, %.3.endif.i844.i.i, %NRT_decref.exit842.i.i
  %exitcond.not.i.i = icmp eq i64 %.440.i.i, %.16.i
  br i1 %exitcond.not.i.i, label %B19607.i.i, label %B242.if.i.i

B19607.i.i:                                       ; preds = %NRT_decref.exit848.i.i, %B0.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i863.i.i = atomicrmw sub ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i864.i.i = icmp eq i64 %.4.i.i863.i.i, 1
  br i1 %.10.i864.i.i, label %.3.endif.if.i865.i.i, label %NRT_decref.exit866.i.i, !prof !1

.3.endif.if.i865.i.i:                             ; preds = %B19607.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i923.i.i) #3, !noalias !34
  br label %NRT_decref.exit866.i.i

NRT_decref.exit866.i.i:                           ; preds = %.3.endif.if.i865.i.i, %B19607.i.i
  br i1 %.4.i496.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %.3.endif.i874.i.i, !prof !1

.3.endif.i874.i.i:                                ; preds = %NRT_decref.exit866.i.i
  fence release
  %.4.i.i875.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i876.i.i = icmp eq i64 %.4.i.i875.i.i, 1
  br i1 %.10.i876.i.i, label %.3.endif.if.i877.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, !prof !1

.3.endif.if.i877.i.i:                             ; preds = %.3.endif.i874.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #3, !noalias !34
  br label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i49.i.i.i, %.3.endif.i39.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.48.i885.i.i), !noalias !34
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !34
  %.fca.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i885.i.i, i64 32
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !35
  %.4.i.i.i888.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.48.i885.i.i, i8 0, i64 72, i1 false), !noalias !35
  %.54.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.48.i885.i.i, ptr %excinfo.1.i.i.i, i64 %.100.i, i64 %.100.i)
  %.56.not.i.i.i = icmp eq i32 %.54.i.i.i, 0
  %.64.fca.0.load.i.i.i = load ptr, ptr %.48.i885.i.i, align 8, !noalias !35
  %.64.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !35
  br i1 %.56.not.i.i.i, label %B0.endif.i892.i.i, label %B0.endif.if.i.i, !prof !39

B148.loopexit.i.i.i:                              ; preds = %B182.loopexit.i.i.i, %B148.if.i.i.i
  %exitcond318.not.i.i.i = icmp eq i64 %.208.i.i.i, %.102.i
  br i1 %exitcond318.not.i.i.i, label %B376.i.i.i, label %B148.if.i.i.i

B182.loopexit.i.i.i:                              ; preds = %B272.if.i.i.i
  %.329.i.i.i = add nuw nsw i64 %.260.0312.i.i.i, 1
  %exitcond317.not.i.i.i = icmp eq i64 %.100.i, %.329.i.i.i
  br i1 %exitcond317.not.i.i.i, label %B148.loopexit.i.i.i, label %B182.if.i.i.i

B376.i.i.i:                                       ; preds = %B148.loopexit.i.i.i, %B0.endif.i892.i.i
  %.4.i295.i.i.i = icmp eq ptr %.64.fca.0.load.i.i.i, null
  br i1 %.4.i295.i.i.i, label %.3.endif.i300.i.i.i, label %.3.endif.i296.i.i.i, !prof !1

.3.endif.i296.i.i.i:                              ; preds = %B376.i.i.i
  %.4.i.i297.i.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !35
  br label %.3.endif.i300.i.i.i

.3.endif.i300.i.i.i:                              ; preds = %.3.endif.i296.i.i.i, %B376.i.i.i
  fence release
  %.4.i.i301.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  %.10.i.i894.i.i = icmp eq i64 %.4.i.i301.i.i.i, 1
  br i1 %.10.i.i894.i.i, label %.3.endif.if.i.i895.i.i, label %NRT_decref.exit.i.i.i, !prof !1

.3.endif.if.i.i895.i.i:                           ; preds = %.3.endif.i300.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !35
  br label %NRT_decref.exit.i.i.i

NRT_decref.exit.i.i.i:                            ; preds = %.3.endif.if.i.i895.i.i, %.3.endif.i300.i.i.i
  br i1 %.4.i295.i.i.i, label %B0.endif.endif.i.i, label %.3.endif.i303.i.i.i, !prof !1

.3.endif.i303.i.i.i:                              ; preds = %NRT_decref.exit.i.i.i
  fence release
  %.4.i.i304.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !35
  %.10.i305.i.i.i = icmp eq i64 %.4.i.i304.i.i.i, 1
  br i1 %.10.i305.i.i.i, label %.3.endif.if.i306.i.i.i, label %B0.endif.endif.i.i, !prof !1

.3.endif.if.i306.i.i.i:                           ; preds = %.3.endif.i303.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #3, !noalias !35
  br label %B0.endif.endif.i.i

B0.endif.i892.i.i:                                ; preds = %B0.endif.i.i
  %.fca.5.1.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i885.i.i, i64 48
  %.fca.5.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i885.i.i, i64 40
  %.64.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !35
  %.64.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i.i.i, align 8, !noalias !35
  %.195314.not.i.i.i = icmp slt i64 %.102.i, 1
  br i1 %.195314.not.i.i.i, label %B376.i.i.i, label %B148.if.lr.ph.i.i.i

B148.if.lr.ph.i.i.i:                              ; preds = %B0.endif.i892.i.i
  %.316311.not.i.i.i = icmp slt i64 %.100.i, 1
  br label %B148.if.i.i.i

B148.if.i.i.i:                                    ; preds = %B148.if.lr.ph.i.i.i, %B148.loopexit.i.i.i
  %.139.0315.i.i.i = phi i64 [ 0, %B148.if.lr.ph.i.i.i ], [ %.208.i.i.i, %B148.loopexit.i.i.i ]
  %.208.i.i.i = add nuw nsw i64 %.139.0315.i.i.i, 1
  br i1 %.316311.not.i.i.i, label %B148.loopexit.i.i.i, label %B182.if.lr.ph.i.i.i

B182.if.lr.ph.i.i.i:                              ; preds = %B148.if.i.i.i
  %.405.i.i.i = mul i64 %.139.0315.i.i.i, %.100.i
  %7 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.405.i.i.i
  br label %B182.if.i.i.i

B182.if.i.i.i:                                    ; preds = %B182.if.lr.ph.i.i.i, %B182.loopexit.i.i.i
  %.260.0312.i.i.i = phi i64 [ 0, %B182.if.lr.ph.i.i.i ], [ %.329.i.i.i, %B182.loopexit.i.i.i ]
  %8 = getelementptr float, ptr %7, i64 %.260.0312.i.i.i
  %.410.i.i.i = load float, ptr %8, align 4, !noalias !35
  %.413.i.i.i = fpext float %.410.i.i.i to double
  %.582.i.i.i = mul i64 %.260.0312.i.i.i, %.64.fca.5.1.load.i.i.i
  %9 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.582.i.i.i
  br label %B272.if.i.i.i

B272.if.i.i.i:                                    ; preds = %B272.if.i.i.i, %B182.if.i.i.i
  %.441.0309.i.i.i = phi i64 [ 0, %B182.if.i.i.i ], [ %.510.i.i.i, %B272.if.i.i.i ]
  %.510.i.i.i = add nuw nsw i64 %.441.0309.i.i.i, 1
  %10 = getelementptr double, ptr %9, i64 %.441.0309.i.i.i
  %.587.i.i.i = load double, ptr %10, align 8, !noalias !35
  %11 = getelementptr float, ptr %7, i64 %.441.0309.i.i.i
  %.640.i.i.i = load float, ptr %11, align 4, !noalias !35
  %.643.i.i.i = fpext float %.640.i.i.i to double
  %.645.i.i.i = fmul double %.413.i.i.i, %.643.i.i.i
  %.646.i.i.i = fadd double %.587.i.i.i, %.645.i.i.i
  store double %.646.i.i.i, ptr %10, align 8, !noalias !35
  %exitcond.not.i893.i.i = icmp eq i64 %.100.i, %.510.i.i.i
  br i1 %exitcond.not.i893.i.i, label %B182.loopexit.i.i.i, label %B272.if.i.i.i

B0.endif.if.i.i:                                  ; preds = %B0.endif.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.48.i885.i.i), !noalias !34
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !34
  br label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

B0.endif.endif.i.i:                               ; preds = %.3.endif.if.i306.i.i.i, %.3.endif.i303.i.i.i, %NRT_decref.exit.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.48.i885.i.i), !noalias !34
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !34
  fence release
  %.4.i.i898.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i899.i.i = icmp eq i64 %.4.i.i898.i.i, 1
  br i1 %.10.i899.i.i, label %.3.endif.if.i900.i.i, label %NRT_decref.exit901.i.i, !prof !1

.3.endif.if.i900.i.i:                             ; preds = %B0.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !34
  br label %NRT_decref.exit901.i.i

NRT_decref.exit901.i.i:                           ; preds = %.3.endif.if.i900.i.i, %B0.endif.endif.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.104.i.i.i), !noalias !34
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !34
  %.fca.4.gep363.i.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 32
  %.fca.5.0.gep364.i.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 40
  %.fca.5.1.gep.i902.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104.i.i.i, i8 0, i64 72, i1 false), !noalias !40
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !40
  br i1 %.4.i295.i.i.i, label %NRT_incref.exit.thread.i.i.i, label %.3.endif.i.i.i.i.i, !prof !1

NRT_incref.exit.thread.i.i.i:                     ; preds = %NRT_decref.exit901.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i.i.i.i), !noalias !40
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !40
  %.fca.4.gep.i528.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 32
  %.fca.5.0.gep.i529.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 40
  %.fca.5.1.gep.i530.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 48
  br label %NRT_incref.exit.i.i.i.i

.3.endif.i.i.i.i.i:                               ; preds = %NRT_decref.exit901.i.i
  %.4.i.i.i905.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !40
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i.i.i.i), !noalias !40
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !40
  %.fca.4.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 32
  %.fca.5.0.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 40
  %.fca.5.1.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 48
  %.4.i.i.i.i.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !44
  br label %NRT_incref.exit.i.i.i.i

NRT_incref.exit.i.i.i.i:                          ; preds = %.3.endif.i.i.i.i.i, %NRT_incref.exit.thread.i.i.i
  %.fca.5.1.gep.i535.i.i.i = phi ptr [ %.fca.5.1.gep.i530.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.5.1.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  %.fca.5.0.gep.i534.i.i.i = phi ptr [ %.fca.5.0.gep.i529.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.5.0.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  %.fca.4.gep.i533.i.i.i = phi ptr [ %.fca.4.gep.i528.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.4.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  store ptr null, ptr %excinfo.1.i.i.i.i, align 8, !noalias !40
  %.127434.not.i.i.i.i = icmp sgt i64 %.64.fca.5.0.load.i.i.i, 0
  br i1 %.127434.not.i.i.i.i, label %B64.if.i.i.i.i, label %B96.i.i.i.i

B96.loopexit.i.i.i.i:                             ; preds = %B64.if.i.i.i.i
  %12 = fmul double %.220.i.i.i.i, 1.000000e-10
  %13 = fadd double %12, 1.000000e-300
  br label %B96.i.i.i.i

B96.i.i.i.i:                                      ; preds = %B96.loopexit.i.i.i.i, %NRT_incref.exit.i.i.i.i
  %trace.2.0.lcssa.i.i.i.i = phi double [ 1.000000e-300, %NRT_incref.exit.i.i.i.i ], [ %13, %B96.loopexit.i.i.i.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.242.i.i.i.i, i8 0, i64 72, i1 false), !noalias !44
  %.248.i.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.242.i.i.i.i, ptr %excinfo.1.i.i.i.i, i64 %.64.fca.5.0.load.i.i.i, i64 %.64.fca.5.0.load.i.i.i)
  %.250.not.i.i.i.i = icmp eq i32 %.248.i.i.i.i, 0
  %.258.fca.0.load.i.i.i.i = load ptr, ptr %.242.i.i.i.i, align 8, !noalias !44
  %.258.fca.4.load.i.i.i.i = load ptr, ptr %.fca.4.gep.i533.i.i.i, align 8, !noalias !44
  br i1 %.250.not.i.i.i.i, label %B96.endif.i.i.i.i, label %B0.if.i906.i.i, !prof !39

B208.loopexit.i.i.i.i:                            ; preds = %B378.i.i.i.i
  %.388.i.i.i.i = add nuw nsw i64 %.319.0450.i.i.i.i, 1
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.319.0450.i.i.i.i
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.786.i.i.i.i
  %.12.i.i.i.i.i = fcmp ogt double %trace.2.0.lcssa.i.i.i.i, %value.3.2.lcssa.i.i.i.i
  %.13.i.i.i.i.i = select i1 %.12.i.i.i.i.i, double %trace.2.0.lcssa.i.i.i.i, double %value.3.2.lcssa.i.i.i.i
  %root.i.le.i.i.i.i = tail call double @llvm.sqrt.f64(double %.13.i.i.i.i.i)
  store double %root.i.le.i.i.i.i, ptr %gep.i.i.i.i, align 8, !noalias !44
  %exitcond455.not.i.i.i.i = icmp eq i64 %.64.fca.5.0.load.i.i.i, %.388.i.i.i.i
  br i1 %exitcond455.not.i.i.i.i, label %B510.i.i.i.i, label %B248.if.lr.ph.i.i.i.i

B378.i.i.i.i:                                     ; preds = %B324.if.i.i.i.i, %B248.if.i.i.i.i
  %value.3.2.lcssa.i.i.i.i = phi double [ %value.4.2.i.i.i.i, %B248.if.i.i.i.i ], [ %.851.i.i.i.i, %B324.if.i.i.i.i ]
  br i1 %.603.i.i.i.i, label %B208.loopexit.i.i.i.i, label %B511.i.i.i.i

B510.i.i.i.i:                                     ; preds = %B208.loopexit.i.i.i.i, %B96.endif.i.i.i.i
  %.4.i419.i.i.i.i = icmp eq ptr %.258.fca.0.load.i.i.i.i, null
  br i1 %.4.i419.i.i.i.i, label %NRT_incref.exit422.i.i.i.i, label %.3.endif.i420.i.i.i.i, !prof !1

.3.endif.i420.i.i.i.i:                            ; preds = %B510.i.i.i.i
  %.4.i.i421.i.i.i.i = atomicrmw add ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !44
  br label %NRT_incref.exit422.i.i.i.i

NRT_incref.exit422.i.i.i.i:                       ; preds = %.3.endif.i420.i.i.i.i, %B510.i.i.i.i
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit.i.i.i.i, label %.3.endif.i424.i.i.i.i, !prof !1

.3.endif.i424.i.i.i.i:                            ; preds = %NRT_incref.exit422.i.i.i.i
  fence release
  %.4.i.i425.i.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !44
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i425.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %NRT_decref.exit.i.i.i.i, !prof !1

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i424.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #3, !noalias !44
  br label %NRT_decref.exit.i.i.i.i

NRT_decref.exit.i.i.i.i:                          ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i424.i.i.i.i, %NRT_incref.exit422.i.i.i.i
  br i1 %.4.i419.i.i.i.i, label %B0.endif.i908.i.i, label %.3.endif.i427.i.i.i.i, !prof !1

.3.endif.i427.i.i.i.i:                            ; preds = %NRT_decref.exit.i.i.i.i
  fence release
  %.4.i.i428.i.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !44
  %.10.i429.i.i.i.i = icmp eq i64 %.4.i.i428.i.i.i.i, 1
  br i1 %.10.i429.i.i.i.i, label %.3.endif.if.i430.i.i.i.i, label %B0.endif.i908.i.i, !prof !1

.3.endif.if.i430.i.i.i.i:                         ; preds = %.3.endif.i427.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i.i) #3, !noalias !44
  br label %B0.endif.i908.i.i

B511.i.i.i.i:                                     ; preds = %B378.i.i.i.i
  %.1014.i.i.i.i = mul i64 %.441.0445.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %14 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.1014.i.i.i.i
  %.1018.i.i.i.i = getelementptr double, ptr %14, i64 %.441.0445.i.i.i.i
  %.1019.i.i.i.i = load double, ptr %.1018.i.i.i.i, align 8, !noalias !44
  %.1026.i.i.i.i = fdiv double %value.3.2.lcssa.i.i.i.i, %.1019.i.i.i.i
  %.1083.i.i.i.i = getelementptr double, ptr %18, i64 %.441.0445.i.i.i.i
  store double %.1026.i.i.i.i, ptr %.1083.i.i.i.i, align 8, !noalias !44
  br label %B248.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %NRT_incref.exit.i.i.i.i, %B64.if.i.i.i.i
  %trace.2.0437.i.i.i.i = phi double [ %.220.i.i.i.i, %B64.if.i.i.i.i ], [ 0.000000e+00, %NRT_incref.exit.i.i.i.i ]
  %.69.0436.i.i.i.i = phi i64 [ %.140.i.i.i.i, %B64.if.i.i.i.i ], [ 0, %NRT_incref.exit.i.i.i.i ]
  %.140.i.i.i.i = add nuw nsw i64 %.69.0436.i.i.i.i, 1
  %.211.i.i.i.i = mul i64 %.69.0436.i.i.i.i, %.64.fca.5.1.load.i.i.i
  %15 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.211.i.i.i.i
  %16 = getelementptr double, ptr %15, i64 %.69.0436.i.i.i.i
  %.216.i.i.i.i = load double, ptr %16, align 8, !noalias !44
  %.220.i.i.i.i = fadd double %trace.2.0437.i.i.i.i, %.216.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.64.fca.5.0.load.i.i.i, %.140.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B96.loopexit.i.i.i.i, label %B64.if.i.i.i.i

B96.endif.i.i.i.i:                                ; preds = %B96.i.i.i.i
  %.258.fca.5.0.load.i.i.i.i = load i64, ptr %.fca.5.0.gep.i534.i.i.i, align 8, !noalias !44
  %.258.fca.5.1.load.i.i.i.i = load i64, ptr %.fca.5.1.gep.i535.i.i.i, align 8, !noalias !44
  br i1 %.127434.not.i.i.i.i, label %B248.if.lr.ph.i.i.i.i, label %B510.i.i.i.i

B248.if.lr.ph.i.i.i.i:                            ; preds = %B96.endif.i.i.i.i, %B208.loopexit.i.i.i.i
  %.319.0450.i.i.i.i = phi i64 [ %.388.i.i.i.i, %B208.loopexit.i.i.i.i ], [ 0, %B96.endif.i.i.i.i ]
  %.586.i.i.i.i = mul i64 %.319.0450.i.i.i.i, %.64.fca.5.1.load.i.i.i
  %17 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.586.i.i.i.i
  %.786.i.i.i.i = mul i64 %.319.0450.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %18 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.786.i.i.i.i
  br label %B248.if.i.i.i.i

B248.if.i.i.i.i:                                  ; preds = %B248.if.lr.ph.i.i.i.i, %B511.i.i.i.i
  %.441.0445.i.i.i.i = phi i64 [ 0, %B248.if.lr.ph.i.i.i.i ], [ %.510.i.i.i.i, %B511.i.i.i.i ]
  %.510.i.i.i.i = add nuw nsw i64 %.441.0445.i.i.i.i, 1
  %19 = getelementptr double, ptr %17, i64 %.441.0445.i.i.i.i
  %.591.i.i.i.i = load double, ptr %19, align 8, !noalias !44
  %.603.i.i.i.i = icmp eq i64 %.319.0450.i.i.i.i, %.441.0445.i.i.i.i
  %.607.i.i.i.i = fadd double %trace.2.0.lcssa.i.i.i.i, %.591.i.i.i.i
  %value.4.2.i.i.i.i = select i1 %.603.i.i.i.i, double %.607.i.i.i.i, double %.591.i.i.i.i
  %.701438.not.i.i.i.i = icmp eq i64 %.441.0445.i.i.i.i, 0
  br i1 %.701438.not.i.i.i.i, label %B378.i.i.i.i, label %B324.if.lr.ph.i.i.i.i

B324.if.lr.ph.i.i.i.i:                            ; preds = %B248.if.i.i.i.i
  %.841.i.i.i.i = mul i64 %.441.0445.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %20 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.841.i.i.i.i
  br label %B324.if.i.i.i.i

B324.if.i.i.i.i:                                  ; preds = %B324.if.i.i.i.i, %B324.if.lr.ph.i.i.i.i
  %value.3.2441.i.i.i.i = phi double [ %value.4.2.i.i.i.i, %B324.if.lr.ph.i.i.i.i ], [ %.851.i.i.i.i, %B324.if.i.i.i.i ]
  %.645.0439.i.i.i.i = phi i64 [ 0, %B324.if.lr.ph.i.i.i.i ], [ %.714.i.i.i.i, %B324.if.i.i.i.i ]
  %.714.i.i.i.i = add nuw nsw i64 %.645.0439.i.i.i.i, 1
  %.790.i.i.i.i = getelementptr double, ptr %18, i64 %.645.0439.i.i.i.i
  %.791.i.i.i.i = load double, ptr %.790.i.i.i.i, align 8, !noalias !44
  %.845.i.i.i.i = getelementptr double, ptr %20, i64 %.645.0439.i.i.i.i
  %.846.i.i.i.i = load double, ptr %.845.i.i.i.i, align 8, !noalias !44
  %.849.i.i.i.i = fmul double %.791.i.i.i.i, %.846.i.i.i.i
  %.851.i.i.i.i = fsub double %value.3.2441.i.i.i.i, %.849.i.i.i.i
  %exitcond453.not.i.i.i.i = icmp eq i64 %.714.i.i.i.i, %.441.0445.i.i.i.i
  br i1 %exitcond453.not.i.i.i.i, label %B378.i.i.i.i, label %B324.if.i.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B542.i.i.i
  %.290.i.i.i = add nuw nsw i64 %.221.0586.i.i.i, 1
  %exitcond589.not.i.i.i = icmp eq i64 %.290.i.i.i, %.64.fca.5.0.load.i.i.i
  br i1 %exitcond589.not.i.i.i, label %B582.i.i.i, label %B252.if.preheader.i.i.i

B430.if.lr.ph.i.i.i:                              ; preds = %B356.i.i.i
  %invariant.gep576.i.i.i = getelementptr double, ptr %.120.fca.4.load.i.i.i, i64 %.221.0586.i.i.i
  br label %B430.if.i.i.i

B356.i.i.i:                                       ; preds = %B306.if.i.i.i, %B252.if.i.i.i
  %.717.pre-phi.i.i.i = phi i64 [ 0, %B252.if.i.i.i ], [ %.621.i.i.i, %B306.if.i.i.i ]
  %value.4.2.lcssa.i.i.i = phi double [ %..i.i.i, %B252.if.i.i.i ], [ %.661.i.i.i, %B306.if.i.i.i ]
  %21 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.717.pre-phi.i.i.i
  %22 = getelementptr double, ptr %21, i64 %.342.0564.i.i.i
  %.722.i.i.i = load double, ptr %22, align 8, !noalias !40
  %.729.i.i.i = fdiv double %value.4.2.lcssa.i.i.i, %.722.i.i.i
  %23 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.342.0564.i.i.i
  store double %.729.i.i.i, ptr %23, align 8, !noalias !40
  %exitcond588.not.i.i.i = icmp eq i64 %.411.i.i.i, %.64.fca.5.0.load.i.i.i
  br i1 %exitcond588.not.i.i.i, label %B430.if.lr.ph.i.i.i, label %B252.if.i.i.i

B542.i.i.i:                                       ; preds = %B488.if.i.i.i, %B430.if.i.i.i
  %value.5.2.lcssa.i.i.i = phi double [ %.922.i.i.i, %B430.if.i.i.i ], [ %.1158.i.i.i, %B488.if.i.i.i ]
  %.1214.i.i.i = mul i64 %.860.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %24 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.1214.i.i.i
  %25 = getelementptr double, ptr %24, i64 %.860.i.i.i
  %.1219.i.i.i = load double, ptr %25, align 8, !noalias !40
  %.1226.i.i.i = fdiv double %value.5.2.lcssa.i.i.i, %.1219.i.i.i
  %.1279.i.i.i = mul i64 %.860.i.i.i, %.120.fca.5.1.load.i.i.i
  %gep584.i.i.i = getelementptr double, ptr %invariant.gep576.i.i.i, i64 %.1279.i.i.i
  store double %.1226.i.i.i, ptr %gep584.i.i.i, align 8, !noalias !40
  %.851.i.i.i = icmp sgt i64 %.798.0581.i.i.i, 1
  br i1 %.851.i.i.i, label %B430.if.i.i.i, label %B218.loopexit.i.i.i

B582.i.i.i:                                       ; preds = %B218.loopexit.i.i.i, %B0.endif.endif.endif.i.i.i
  %.4.i496.i.i.i = icmp eq ptr %.120.fca.0.load.i.i.i, null
  br i1 %.4.i496.i.i.i, label %NRT_incref.exit499.i.i.i, label %.3.endif.i497.i.i.i, !prof !1

.3.endif.i497.i.i.i:                              ; preds = %B582.i.i.i
  %.4.i.i498.i.i.i = atomicrmw add ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !40
  br label %NRT_incref.exit499.i.i.i

NRT_incref.exit499.i.i.i:                         ; preds = %.3.endif.i497.i.i.i, %B582.i.i.i
  br i1 %.4.i419.i.i.i.i, label %.3.endif.i504.i.i.i, label %.3.endif.i501.i.i.i, !prof !1

.3.endif.i501.i.i.i:                              ; preds = %NRT_incref.exit499.i.i.i
  fence release
  %.4.i.i502.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i.i911.i.i = icmp eq i64 %.4.i.i502.i.i.i, 1
  br i1 %.10.i.i911.i.i, label %.3.endif.if.i.i912.i.i, label %.3.endif.i504.i.i.i, !prof !1

.3.endif.if.i.i912.i.i:                           ; preds = %.3.endif.i501.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i.i) #3, !noalias !40
  br label %.3.endif.i504.i.i.i

.3.endif.i504.i.i.i:                              ; preds = %.3.endif.if.i.i912.i.i, %.3.endif.i501.i.i.i, %NRT_incref.exit499.i.i.i
  fence release
  %.4.i.i505.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i506.i.i.i = icmp eq i64 %.4.i.i505.i.i.i, 1
  br i1 %.10.i506.i.i.i, label %.3.endif.if.i507.i.i.i, label %NRT_decref.exit508.i.i.i, !prof !1

.3.endif.if.i507.i.i.i:                           ; preds = %.3.endif.i504.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !40
  br label %NRT_decref.exit508.i.i.i

NRT_decref.exit508.i.i.i:                         ; preds = %.3.endif.if.i507.i.i.i, %.3.endif.i504.i.i.i
  br i1 %.4.i496.i.i.i, label %B0.endif.endif.endif.i.i, label %.3.endif.i510.i.i.i, !prof !1

.3.endif.i510.i.i.i:                              ; preds = %NRT_decref.exit508.i.i.i
  fence release
  %.4.i.i511.i.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i512.i.i.i = icmp eq i64 %.4.i.i511.i.i.i, 1
  br i1 %.10.i512.i.i.i, label %.3.endif.if.i513.i.i.i, label %B0.endif.endif.endif.i.i, !prof !1

.3.endif.if.i513.i.i.i:                           ; preds = %.3.endif.i510.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #3, !noalias !40
  br label %B0.endif.endif.endif.i.i

B0.if.i906.i.i:                                   ; preds = %B96.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i.i), !noalias !40
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !40
  br label %B0.endif.endif.if.i.i

B0.endif.i908.i.i:                                ; preds = %.3.endif.if.i430.i.i.i.i, %.3.endif.i427.i.i.i.i, %NRT_decref.exit.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i.i), !noalias !40
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !40
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit520.i.i.i, label %.3.endif.i516.i.i.i, !prof !1

.3.endif.i516.i.i.i:                              ; preds = %B0.endif.i908.i.i
  fence release
  %.4.i.i517.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i518.i.i.i = icmp eq i64 %.4.i.i517.i.i.i, 1
  br i1 %.10.i518.i.i.i, label %.3.endif.if.i519.i.i.i, label %NRT_decref.exit520.i.i.i, !prof !1

.3.endif.if.i519.i.i.i:                           ; preds = %.3.endif.i516.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #3, !noalias !40
  br label %NRT_decref.exit520.i.i.i

NRT_decref.exit520.i.i.i:                         ; preds = %.3.endif.if.i519.i.i.i, %.3.endif.i516.i.i.i, %B0.endif.i908.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104.i.i.i, i8 0, i64 72, i1 false), !noalias !40
  %.110.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.104.i.i.i, ptr %excinfo.2.i.i.i, i64 %.64.fca.5.0.load.i.i.i, i64 %.64.fca.5.0.load.i.i.i)
  %.112.not.i.i.i = icmp eq i32 %.110.i.i.i, 0
  %.120.fca.0.load.i.i.i = load ptr, ptr %.104.i.i.i, align 8, !noalias !40
  %.120.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep363.i.i.i, align 8, !noalias !40
  br i1 %.112.not.i.i.i, label %B0.endif.endif.i910.i.i, label %B0.endif.endif.if.i.i, !prof !39

B0.endif.endif.i910.i.i:                          ; preds = %NRT_decref.exit520.i.i.i
  %.120.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep364.i.i.i, align 8, !noalias !40
  %.120.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i902.i.i, align 8, !noalias !40
  %or.cond.not = icmp ult i64 %.64.fca.5.0.load.i.i.i, 1152921504606846976
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i.i, label %B0.endif.endif.if.i.i, !prof !48

B0.endif.endif.endif.i.i.i.i:                     ; preds = %B0.endif.endif.i910.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.64.fca.5.0.load.i.i.i, 3
  %all.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !49
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %B0.endif.endif.if.i.i, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %26, i8 0, i64 32, i1 false), !noalias !49
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !49
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !49
  %.4.i.i.i521.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !59
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !59
  %.10.i.i522.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i522.i.i.i, label %.3.endif.if.i.i524.i.i.i, label %B0.endif.endif.endif.i.i.i, !prof !1

.3.endif.if.i.i524.i.i.i:                         ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !59
  br label %B0.endif.endif.endif.i.i.i

B0.endif.endif.endif.i.i.i:                       ; preds = %.3.endif.if.i.i524.i.i.i, %.3.endif.i24.i.i.i.i
  br i1 %.127434.not.i.i.i.i, label %B252.if.preheader.i.i.i, label %B582.i.i.i

B252.if.preheader.i.i.i:                          ; preds = %B0.endif.endif.endif.i.i.i, %B218.loopexit.i.i.i
  %.221.0586.i.i.i = phi i64 [ %.290.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B0.endif.endif.endif.i.i.i ]
  br label %B252.if.i.i.i

B252.if.i.i.i:                                    ; preds = %B252.if.preheader.i.i.i, %B356.i.i.i
  %.342.0564.i.i.i = phi i64 [ %.411.i.i.i, %B356.i.i.i ], [ 0, %B252.if.preheader.i.i.i ]
  %.411.i.i.i = add nuw nsw i64 %.342.0564.i.i.i, 1
  %.441.i.i.i = icmp eq i64 %.342.0564.i.i.i, %.221.0586.i.i.i
  %..i.i.i = select i1 %.441.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.536559.not.i.i.i = icmp eq i64 %.342.0564.i.i.i, 0
  br i1 %.536559.not.i.i.i, label %B356.i.i.i, label %B306.if.lr.ph.i.i.i

B306.if.lr.ph.i.i.i:                              ; preds = %B252.if.i.i.i
  %.621.i.i.i = mul i64 %.342.0564.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %27 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.621.i.i.i
  br label %B306.if.i.i.i

B306.if.i.i.i:                                    ; preds = %B306.if.i.i.i, %B306.if.lr.ph.i.i.i
  %value.4.2562.i.i.i = phi double [ %..i.i.i, %B306.if.lr.ph.i.i.i ], [ %.661.i.i.i, %B306.if.i.i.i ]
  %.480.0560.i.i.i = phi i64 [ 0, %B306.if.lr.ph.i.i.i ], [ %.549.i.i.i, %B306.if.i.i.i ]
  %.549.i.i.i = add nuw nsw i64 %.480.0560.i.i.i, 1
  %28 = getelementptr double, ptr %27, i64 %.480.0560.i.i.i
  %.626.i.i.i = load double, ptr %28, align 8, !noalias !40
  %29 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.480.0560.i.i.i
  %.658.i.i.i = load double, ptr %29, align 8, !noalias !40
  %.659.i.i.i = fmul double %.626.i.i.i, %.658.i.i.i
  %.661.i.i.i = fsub double %value.4.2562.i.i.i, %.659.i.i.i
  %exitcond.not.i913.i.i = icmp eq i64 %.549.i.i.i, %.342.0564.i.i.i
  br i1 %exitcond.not.i913.i.i, label %B356.i.i.i, label %B306.if.i.i.i

B430.if.i.i.i:                                    ; preds = %B542.i.i.i, %B430.if.lr.ph.i.i.i
  %.798.0581.i.i.i = phi i64 [ %.64.fca.5.0.load.i.i.i, %B430.if.lr.ph.i.i.i ], [ %.860.i.i.i, %B542.i.i.i ]
  %.860.i.i.i = add nsw i64 %.798.0581.i.i.i, -1
  %30 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.860.i.i.i
  %.922.i.i.i = load double, ptr %30, align 8, !noalias !40
  %.965.i.i.i = sub nuw nsw i64 %.64.fca.5.0.load.i.i.i, %.798.0581.i.i.i
  %.1008568.not.i.i.i = icmp eq i64 %.965.i.i.i, 0
  br i1 %.1008568.not.i.i.i, label %B542.i.i.i, label %B488.if.lr.ph.i.i.i

B488.if.lr.ph.i.i.i:                              ; preds = %B430.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.860.i.i.i
  br label %B488.if.i.i.i

B488.if.i.i.i:                                    ; preds = %B488.if.i.i.i, %B488.if.lr.ph.i.i.i
  %value.5.2571.i.i.i = phi double [ %.922.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1158.i.i.i, %B488.if.i.i.i ]
  %.955.0570.i.i.i = phi i64 [ %.965.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1017.i.i.i, %B488.if.i.i.i ]
  %.952.0569.i.i.i = phi i64 [ %.798.0581.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1021.i.i.i, %B488.if.i.i.i ]
  %.1017.i.i.i = add nsw i64 %.955.0570.i.i.i, -1
  %.1021.i.i.i = add i64 %.952.0569.i.i.i, 1
  %.1071.i.i.i = icmp slt i64 %.952.0569.i.i.i, 0
  %.1072.i.i.i = select i1 %.1071.i.i.i, i64 %.258.fca.5.0.load.i.i.i.i, i64 0
  %.1073.i.i.i = add i64 %.1072.i.i.i, %.952.0569.i.i.i
  %.1093.i.i.i = mul i64 %.1073.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %gep574.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1093.i.i.i
  %.1098.i.i.i = load double, ptr %gep574.i.i.i, align 8, !noalias !40
  %.1127.i.i.i = select i1 %.1071.i.i.i, i64 %.120.fca.5.0.load.i.i.i, i64 0
  %.1128.i.i.i = add i64 %.1127.i.i.i, %.952.0569.i.i.i
  %.1148.i.i.i = mul i64 %.1128.i.i.i, %.120.fca.5.1.load.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep576.i.i.i, i64 %.1148.i.i.i
  %.1153.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !40
  %.1156.i.i.i = fmul double %.1098.i.i.i, %.1153.i.i.i
  %.1158.i.i.i = fsub double %value.5.2571.i.i.i, %.1156.i.i.i
  %.1008.i.i.i = icmp sgt i64 %.955.0570.i.i.i, 1
  br i1 %.1008.i.i.i, label %B488.if.i.i.i, label %B542.i.i.i

B0.endif.endif.if.i.i:                            ; preds = %NRT_decref.exit520.i.i.i, %B0.endif.endif.endif.i.i.i.i, %B0.endif.endif.i910.i.i, %B0.if.i906.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.104.i.i.i), !noalias !34
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !34
  br label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

B0.endif.endif.endif.i.i:                         ; preds = %.3.endif.if.i513.i.i.i, %.3.endif.i510.i.i.i, %NRT_decref.exit508.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.104.i.i.i), !noalias !34
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !34
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit919.i.i, label %.3.endif.i915.i.i, !prof !1

.3.endif.i915.i.i:                                ; preds = %B0.endif.endif.endif.i.i
  fence release
  %.4.i.i916.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i917.i.i = icmp eq i64 %.4.i.i916.i.i, 1
  br i1 %.10.i917.i.i, label %.3.endif.if.i918.i.i, label %NRT_decref.exit919.i.i, !prof !1

.3.endif.if.i918.i.i:                             ; preds = %.3.endif.i915.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #3, !noalias !34
  br label %NRT_decref.exit919.i.i

NRT_decref.exit919.i.i:                           ; preds = %.3.endif.if.i918.i.i, %.3.endif.i915.i.i, %B0.endif.endif.endif.i.i
  %or.cond3.not = icmp ult i64 %.60.i, 1152921504606846976
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i921.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, !prof !48

B0.endif.endif.endif.i921.i.i:                    ; preds = %NRT_decref.exit919.i.i
  %.30.i.i.i = shl nuw nsw i64 %.60.i, 3
  %all.i.i.i.i922.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i923.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i922.i.i), !noalias !60
  %none.i.i.i.i924.i.i = icmp eq ptr %piece.i.i.i.i923.i.i, null
  br i1 %none.i.i.i.i924.i.i, label %_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i921.i.i
  %address.i.i.i.i925.i.i = ptrtoint ptr %piece.i.i.i.i923.i.i to i64
  %after.i.i.i.i926.i.i = add i64 %address.i.i.i.i925.i.i, 127
  %even.i.i.i.i927.i.i = and i64 %after.i.i.i.i926.i.i, -64
  %data.i.i.i.i928.i.i = inttoptr i64 %even.i.i.i.i927.i.i to ptr
  %piece.repack3.i.i.i.i929.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i923.i.i, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i923.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %31, i8 0, i64 32, i1 false), !noalias !60
  store i64 1, ptr %piece.i.i.i.i923.i.i, align 4, !noalias !60
  store ptr %data.i.i.i.i928.i.i, ptr %piece.repack3.i.i.i.i929.i.i, align 8, !noalias !60
  %.4.i.i.i930.i.i = atomicrmw add ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !70
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !70
  %.10.i.i931.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i931.i.i, label %.3.endif.if.i.i933.i.i, label %B0.endif.endif.endif.endif.i.i, !prof !1

.3.endif.if.i.i933.i.i:                           ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i923.i.i) #3, !noalias !70
  br label %B0.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.i.i:                   ; preds = %.3.endif.if.i.i933.i.i, %.3.endif.i24.i.i.i
  %.4271038.not.i.i = icmp slt i64 %.16.i, 1
  br i1 %.4271038.not.i.i, label %B19607.i.i, label %B242.if.lr.ph.i.i

B242.if.lr.ph.i.i:                                ; preds = %B0.endif.endif.endif.endif.i.i
  %.601.0.i.i = and i64 %.18.i, 15
  %.631.i.i = and i64 %.18.i, -16
  %.7211027.not.i.i = icmp eq i64 %.60.i, 0
  %.867.i.i = and i64 %.18.i, -64
  %.8691009.i.i = icmp sgt i64 %.18.i, 63
  %.9191018.i.i = icmp slt i64 %.867.i.i, %.631.i.i
  %.10441022.not.i.i = icmp eq i64 %.601.0.i.i, 0
  br label %B242.if.i.i

B242.if.i.i:                                      ; preds = %B242.if.lr.ph.i.i, %NRT_decref.exit848.i.i
  %.371.01039.i.i = phi i64 [ 0, %B242.if.lr.ph.i.i ], [ %.440.i.i, %NRT_decref.exit848.i.i ]
  %.440.i.i = add nuw nsw i64 %.371.01039.i.i, 1
  %.507.i.i = mul i64 %.371.01039.i.i, %.18.i
  %.509.i.i = getelementptr float, ptr %.25.i, i64 %.507.i.i
  %.4.i.i950.i.i = atomicrmw add ptr %piece.i.i.i.i923.i.i, i64 1 monotonic, align 8, !noalias !34
  br i1 %.7211027.not.i.i, label %B19366.i.i, label %B340.if.i.i

B340.if.i.i:                                      ; preds = %B242.if.i.i, %B19322.i.i
  %.668.01029.i.i = phi i64 [ %.730.i.i, %B19322.i.i ], [ %.60.i, %B242.if.i.i ]
  %.665.01028.i.i = phi i64 [ %.734.i.i, %B19322.i.i ], [ 0, %B242.if.i.i ]
  %.730.i.i = add nsw i64 %.668.01029.i.i, -1
  %.734.i.i = add nuw nsw i64 %.665.01028.i.i, 1
  %.800.i.i = mul i64 %.665.01028.i.i, %.102.i
  %.802.i.i = getelementptr float, ptr %.109.i, i64 %.800.i.i
  br i1 %.8691009.i.i, label %for.body.i.i, label %for.cond.1.preheader.i.i

for.cond.1.preheader.loopexit.i.i:                ; preds = %for.body.i.i
  %32 = fadd <16 x float> %.902.i.i, %.913.i.i
  br label %for.cond.1.preheader.i.i

for.cond.1.preheader.i.i:                         ; preds = %for.cond.1.preheader.loopexit.i.i, %B340.if.i.i
  %.855.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i ], [ %.880.i.i, %for.cond.1.preheader.loopexit.i.i ]
  %.858.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i ], [ %.891.i.i, %for.cond.1.preheader.loopexit.i.i ]
  %.861.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i ], [ %32, %for.cond.1.preheader.loopexit.i.i ]
  br i1 %.9191018.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.body.i.i:                                     ; preds = %B340.if.i.i, %for.body.i.i
  %loop.index1014.i.i = phi i64 [ %.915.i.i, %for.body.i.i ], [ 0, %B340.if.i.i ]
  %.864.01013.i.i = phi <16 x float> [ %.913.i.i, %for.body.i.i ], [ zeroinitializer, %B340.if.i.i ]
  %.861.01012.i.i = phi <16 x float> [ %.902.i.i, %for.body.i.i ], [ zeroinitializer, %B340.if.i.i ]
  %.858.01011.i.i = phi <16 x float> [ %.891.i.i, %for.body.i.i ], [ zeroinitializer, %B340.if.i.i ]
  %.855.01010.i.i = phi <16 x float> [ %.880.i.i, %for.body.i.i ], [ zeroinitializer, %B340.if.i.i ]
  %.872.i.i = getelementptr float, ptr %.509.i.i, i64 %loop.index1014.i.i
  %.874.i.i = load <16 x float>, ptr %.872.i.i, align 4, !noalias !34
  %.875.i.i = getelementptr float, ptr %.802.i.i, i64 %loop.index1014.i.i
  %.877.i.i = load <16 x float>, ptr %.875.i.i, align 4, !noalias !34
  %.879.i.i = fmul <16 x float> %.874.i.i, %.877.i.i
  %.880.i.i = fadd <16 x float> %.855.01010.i.i, %.879.i.i
  %.882.i.i = or disjoint i64 %loop.index1014.i.i, 16
  %.883.i.i = getelementptr float, ptr %.509.i.i, i64 %.882.i.i
  %.885.i.i = load <16 x float>, ptr %.883.i.i, align 4, !noalias !34
  %.886.i.i = getelementptr float, ptr %.802.i.i, i64 %.882.i.i
  %.888.i.i = load <16 x float>, ptr %.886.i.i, align 4, !noalias !34
  %.890.i.i = fmul <16 x float> %.885.i.i, %.888.i.i
  %.891.i.i = fadd <16 x float> %.858.01011.i.i, %.890.i.i
  %.893.i.i = or disjoint i64 %loop.index1014.i.i, 32
  %.894.i.i = getelementptr float, ptr %.509.i.i, i64 %.893.i.i
  %.896.i.i = load <16 x float>, ptr %.894.i.i, align 4, !noalias !34
  %.897.i.i = getelementptr float, ptr %.802.i.i, i64 %.893.i.i
  %.899.i.i = load <16 x float>, ptr %.897.i.i, align 4, !noalias !34
  %.901.i.i = fmul <16 x float> %.896.i.i, %.899.i.i
  %.902.i.i = fadd <16 x float> %.861.01012.i.i, %.901.i.i
  %.904.i.i = or disjoint i64 %loop.index1014.i.i, 48
  %.905.i.i = getelementptr float, ptr %.509.i.i, i64 %.904.i.i
  %.907.i.i = load <16 x float>, ptr %.905.i.i, align 4, !noalias !34
  %.908.i.i = getelementptr float, ptr %.802.i.i, i64 %.904.i.i
  %.910.i.i = load <16 x float>, ptr %.908.i.i, align 4, !noalias !34
  %.912.i.i = fmul <16 x float> %.907.i.i, %.910.i.i
  %.913.i.i = fadd <16 x float> %.864.01013.i.i, %.912.i.i
  %.915.i.i = add nuw nsw i64 %loop.index1014.i.i, 64
  %.869.i.i = icmp slt i64 %.915.i.i, %.867.i.i
  br i1 %.869.i.i, label %for.body.i.i, label %for.cond.1.preheader.loopexit.i.i

for.body.1.i.i:                                   ; preds = %for.cond.1.preheader.i.i, %for.body.1.i.i
  %loop.index.11020.i.i = phi i64 [ %.931.i.i, %for.body.1.i.i ], [ %.867.i.i, %for.cond.1.preheader.i.i ]
  %.855.11019.i.i = phi <16 x float> [ %.929.i.i, %for.body.1.i.i ], [ %.855.0.lcssa.i.i, %for.cond.1.preheader.i.i ]
  %.921.i.i = getelementptr float, ptr %.509.i.i, i64 %loop.index.11020.i.i
  %.923.i.i = load <16 x float>, ptr %.921.i.i, align 4, !noalias !34
  %.924.i.i = getelementptr float, ptr %.802.i.i, i64 %loop.index.11020.i.i
  %.926.i.i = load <16 x float>, ptr %.924.i.i, align 4, !noalias !34
  %.928.i.i = fmul <16 x float> %.923.i.i, %.926.i.i
  %.929.i.i = fadd <16 x float> %.855.11019.i.i, %.928.i.i
  %.931.i.i = add nsw i64 %loop.index.11020.i.i, 16
  %.919.i.i = icmp slt i64 %.931.i.i, %.631.i.i
  br i1 %.919.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %for.cond.1.preheader.i.i
  %.855.1.lcssa.i.i = phi <16 x float> [ %.855.0.lcssa.i.i, %for.cond.1.preheader.i.i ], [ %.929.i.i, %for.body.1.i.i ]
  %.938.i.i = fadd <16 x float> %.858.0.lcssa.i.i, %.855.1.lcssa.i.i
  %.940.i.i = fadd <16 x float> %.861.0.lcssa.i.i, %.938.i.i
  %.941.i.i = shufflevector <16 x float> %.940.i.i, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.942.i.i = shufflevector <16 x float> %.940.i.i, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.943.i.i = fadd <8 x float> %.941.i.i, %.942.i.i
  %.944.i.i = shufflevector <8 x float> %.943.i.i, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.945.i.i = shufflevector <8 x float> %.943.i.i, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.946.i.i = fadd <4 x float> %.944.i.i, %.945.i.i
  %.947.i.i = shufflevector <4 x float> %.946.i.i, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %.948.i.i = shufflevector <4 x float> %.946.i.i, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %.949.i.i = fadd <2 x float> %.947.i.i, %.948.i.i
  %.950.i.i = shufflevector <2 x float> %.949.i.i, <2 x float> poison, <1 x i32> zeroinitializer
  %.951.i.i = shufflevector <2 x float> %.949.i.i, <2 x float> poison, <1 x i32> <i32 1>
  %.952.i.i = fadd <1 x float> %.950.i.i, %.951.i.i
  %.953.i.i = extractelement <1 x float> %.952.i.i, i64 0
  br i1 %.10441022.not.i.i, label %B19322.i.i, label %B19226.if.i.i

B19226.if.i.i:                                    ; preds = %for.end.1.i.i, %B19226.if.i.i
  %_along_v466_found.2.21025.i.i = phi float [ %.1144.i.i, %B19226.if.i.i ], [ %.953.i.i, %for.end.1.i.i ]
  %.991.01024.i.i = phi i64 [ %.1053.i.i, %B19226.if.i.i ], [ %.601.0.i.i, %for.end.1.i.i ]
  %.988.01023.i.i = phi i64 [ %.1057.i.i, %B19226.if.i.i ], [ %.631.i.i, %for.end.1.i.i ]
  %.1053.i.i = add nsw i64 %.991.01024.i.i, -1
  %.1057.i.i = add nuw nsw i64 %.988.01023.i.i, 1
  %.1095.i.i = icmp slt i64 %.988.01023.i.i, 0
  %.1096.i.i = select i1 %.1095.i.i, i64 %.18.i, i64 0
  %33 = getelementptr float, ptr %.509.i.i, i64 %.988.01023.i.i
  %.1110.i.i = getelementptr float, ptr %33, i64 %.1096.i.i
  %.1111.i.i = load float, ptr %.1110.i.i, align 4, !noalias !34
  %.1126.i.i = select i1 %.1095.i.i, i64 %.102.i, i64 0
  %34 = getelementptr float, ptr %.802.i.i, i64 %.988.01023.i.i
  %.1140.i.i = getelementptr float, ptr %34, i64 %.1126.i.i
  %.1141.i.i = load float, ptr %.1140.i.i, align 4, !noalias !34
  %.1142.i.i = fmul float %.1111.i.i, %.1141.i.i
  %.1144.i.i = fadd float %_along_v466_found.2.21025.i.i, %.1142.i.i
  %.1044.i.i = icmp sgt i64 %.991.01024.i.i, 1
  br i1 %.1044.i.i, label %B19226.if.i.i, label %B19322.i.i

B19414.if.i.i:                                    ; preds = %NRT_decref.exit818.i.i, %B19511.i.i
  %.1362.01037.i.i = phi i64 [ %.1424.i.i, %B19511.i.i ], [ %.60.i, %NRT_decref.exit818.i.i ]
  %.1359.01036.i.i = phi i64 [ %.1428.i.i, %B19511.i.i ], [ 0, %NRT_decref.exit818.i.i ]
  %.1630.i.i = mul i64 %.1359.01036.i.i, %.120.fca.5.1.load.i.i.i
  %35 = getelementptr double, ptr %.120.fca.4.load.i.i.i, i64 %.1630.i.i
  br label %B19463.if.i.i

B19463.if.i.i:                                    ; preds = %B19463.if.i.i, %B19414.if.i.i
  %_solved_v467_value.2.21033.i.i = phi double [ 0.000000e+00, %B19414.if.i.i ], [ %.1670.i.i, %B19463.if.i.i ]
  %.1492.01032.i.i = phi i64 [ %.60.i, %B19414.if.i.i ], [ %.1554.i.i, %B19463.if.i.i ]
  %.1489.01031.i.i = phi i64 [ 0, %B19414.if.i.i ], [ %.1558.i.i, %B19463.if.i.i ]
  %.1554.i.i = add nsw i64 %.1492.01032.i.i, -1
  %.1558.i.i = add nuw nsw i64 %.1489.01031.i.i, 1
  %36 = getelementptr double, ptr %35, i64 %.1489.01031.i.i
  %.1635.i.i = load double, ptr %36, align 8, !noalias !34
  %37 = getelementptr double, ptr %data.i.i.i.i928.i.i, i64 %.1489.01031.i.i
  %.1667.i.i = load double, ptr %37, align 8, !noalias !34
  %.1668.i.i = fmul double %.1635.i.i, %.1667.i.i
  %.1670.i.i = fadd double %_solved_v467_value.2.21033.i.i, %.1668.i.i
  %.1545.i.i = icmp sgt i64 %.1492.01032.i.i, 1
  br i1 %.1545.i.i, label %B19463.if.i.i, label %B19511.i.i

_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B0.endif.i.i.i, %B0.endif.if.i.i, %B0.endif.endif.if.i.i, %NRT_decref.exit919.i.i, %B0.endif.endif.endif.i921.i.i, %0, %NRT_decref.exit866.i.i, %.3.endif.i874.i.i, %.3.endif.if.i877.i.i
  %38 = phi i64 [ 0, %NRT_decref.exit866.i.i ], [ 0, %.3.endif.if.i877.i.i ], [ 0, %.3.endif.i874.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.i921.i.i ], [ -9223372036854775808, %B0.endif.i.i.i ], [ -9223372036854775808, %NRT_decref.exit919.i.i ], [ -9223372036854775808, %B0.endif.endif.if.i.i ], [ -9223372036854775808, %B0.endif.if.i.i ]
  ret i64 %38
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 199, i32 9801}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!3, !5, !6, !8, !9, !11}
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!12 = !{!9, !11}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!16 = !{!17, !19}
!17 = distinct !{!17, !18, !"_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!18 = distinct !{!18, !"_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!19 = distinct !{!19, !18, !"_ZN13_3cdynamic_3e5entryB4v464B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!20 = !{!21, !23, !24, !26, !27, !29, !30, !32, !17, !19}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %excinfo"}
!30 = distinct !{!30, !31, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!31 = distinct !{!31, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!32 = distinct !{!32, !31, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!33 = !{!27, !29, !30, !32, !17, !19}
!34 = !{!30, !32, !17, !19}
!35 = !{!36, !38, !30, !32, !17, !19}
!36 = distinct !{!36, !37, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!37 = distinct !{!37, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE"}
!38 = distinct !{!38, !37, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!39 = !{!"branch_weights", i32 99, i32 1}
!40 = !{!41, !43, !30, !32, !17, !19}
!41 = distinct !{!41, !42, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!42 = distinct !{!42, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!43 = distinct !{!43, !42, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!44 = !{!45, !47, !41, !43, !30, !32, !17, !19}
!45 = distinct !{!45, !46, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!46 = distinct !{!46, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!47 = distinct !{!47, !46, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!48 = !{!"branch_weights", i32 9801, i32 199}
!49 = !{!50, !52, !53, !55, !56, !58, !41, !43, !30, !32, !17, !19}
!50 = distinct !{!50, !51, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!51 = distinct !{!51, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!52 = distinct !{!52, !51, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!53 = distinct !{!53, !54, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!54 = distinct !{!54, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!55 = distinct !{!55, !54, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!56 = distinct !{!56, !57, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!57 = distinct !{!57, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!58 = distinct !{!58, !57, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!59 = !{!56, !58, !41, !43, !30, !32, !17, !19}
!60 = !{!61, !63, !64, !66, !67, !69, !30, !32, !17, !19}
!61 = distinct !{!61, !62, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!62 = distinct !{!62, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!63 = distinct !{!63, !62, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!64 = distinct !{!64, !65, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!65 = distinct !{!65, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!66 = distinct !{!66, !65, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!67 = distinct !{!67, !68, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!68 = distinct !{!68, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!69 = distinct !{!69, !68, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!70 = !{!67, !69, !30, !32, !17, !19}
