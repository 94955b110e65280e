; e3150e34bb26f5d17b8ce21880d52269

@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, ptr null, i32 0 }
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape) unnamed_addr {
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
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %NRT_incref.exit152, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2, !noalias !11
  br label %NRT_incref.exit152

common.ret:                                       ; preds = %.3.endif.if.i147, %.3.endif.i144, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.if.i147 ], [ 0, %.3.endif.i144 ]
  ret i32 %common.ret.op

.3.endif.i141:                                    ; preds = %B118.if.preheader, %NRT_incref.exit152
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack128 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack128, align 8
  %retptr.repack130 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack130, align 8
  %retptr.repack132 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack132, align 8
  %retptr.repack134 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack134, align 8
  %retptr.repack136 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack136, align 8
  %retptr.repack138 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 8, ptr %retptr.repack138, align 8
  fence release
  %.4.i.i142 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i142, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i144, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i141
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2
  br label %.3.endif.i144

.3.endif.i144:                                    ; preds = %.3.endif.i141, %.3.endif.if.i
  fence release
  %.4.i.i145 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i146 = icmp eq i64 %.4.i.i145, 1
  br i1 %.10.i146, label %.3.endif.if.i147, label %common.ret, !prof !0

.3.endif.if.i147:                                 ; preds = %.3.endif.i144
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #2
  br label %common.ret

B0.if:                                            ; preds = %B0.endif.endif.i, %entry, %B0.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %B0.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

NRT_incref.exit152:                               ; preds = %.3.endif.if.i.i, %.3.endif.i24.i
  %.4.i.i151 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.170164.not = icmp eq i64 %arg.shape, 0
  br i1 %.170164.not, label %.3.endif.i141, label %B118.if.preheader

B118.if.preheader:                                ; preds = %NRT_incref.exit152
  %1 = shl nuw nsw i64 %arg.shape, 3
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 -1, i64 %1, i1 false)
  br label %.3.endif.i141
}

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_rows_match_rows(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.53.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.105.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.153.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i.i.i = alloca ptr, align 8
  %.139.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !12
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !12
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !12
  %.22.i = inttoptr i64 %.19.i to ptr
  %.47.i = add i64 %a1, 32
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !12
  %.50.i = inttoptr i64 %.49.i to ptr
  %.52.i = load i64, ptr %.50.i, align 8, !noalias !12
  %.53.i = add i64 %a1, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !12
  %.58.i = inttoptr i64 %.55.i to ptr
  %.89.i = add i64 %a2, 16
  %.90.i = inttoptr i64 %.89.i to ptr
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !12
  %.94.i = inttoptr i64 %.91.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.139.i.i), !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.139.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.139.i.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.139.i.i, i8 0, i64 56, i1 false), !noalias !16
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %.53.i.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %.105.i.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %.153.i.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !16
  %.fca.2.gep408.i.i.i = getelementptr inbounds nuw i8, ptr %.53.i.i.i, i64 16
  %.fca.4.gep410.i.i.i = getelementptr inbounds nuw i8, ptr %.53.i.i.i, i64 32
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !20
  %.fca.4.gep341.i.i.i = getelementptr inbounds nuw i8, ptr %.105.i.i.i, i64 32
  %.fca.5.0.gep342.i.i.i = getelementptr inbounds nuw i8, ptr %.105.i.i.i, i64 40
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !20
  %.fca.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.153.i.i.i, i64 32
  %.fca.5.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.153.i.i.i, i64 40
  store ptr null, ptr %excinfo.3.i.i.i, align 8, !noalias !20
  %.32.i.i.i = icmp sgt i64 %.16.i, 8
  br i1 %.32.i.i.i, label %B36.i.i.i, label %B74.i.i.i

B36.i.i.i:                                        ; preds = %0, %B36.i.i.i
  %size.2.0.i.i.i = phi i64 [ %.35.i.i.i, %B36.i.i.i ], [ 16, %0 ]
  %.35.i.i.i = shl nsw i64 %size.2.0.i.i.i, 1
  %.48.i.i.i = icmp slt i64 %size.2.0.i.i.i, %.16.i
  br i1 %.48.i.i.i, label %B36.i.i.i, label %B74.i.i.i

B74.i.i.i:                                        ; preds = %B36.i.i.i, %0
  %size.3.1.i.i.i = phi i64 [ 16, %0 ], [ %.35.i.i.i, %B36.i.i.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.53.i.i.i, i8 0, i64 56, i1 false), !noalias !20
  %.57.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.53.i.i.i, ptr %excinfo.1.i.i.i, i64 %size.3.1.i.i.i)
  %.59.not.i.i.i = icmp eq i32 %.57.i.i.i, 0
  %.67.fca.0.load.i.i.i = load ptr, ptr %.53.i.i.i, align 8, !noalias !20
  %.67.fca.2.load.i.i.i = load i64, ptr %.fca.2.gep408.i.i.i, align 8, !noalias !20
  %.67.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep410.i.i.i, align 8, !noalias !20
  br i1 %.59.not.i.i.i, label %B74.endif.i.i.i, label %B0.if.i.i, !prof !24

B440.i.i.i:                                       ; preds = %NRT_incref.exit587.i.i.i
  %.479.i.i.i = icmp slt i64 %.426.i.i.i, 0
  %.480.i.i.i = select i1 %.479.i.i.i, i64 %.16.i, i64 0
  %1 = getelementptr i64, ptr %.22.i, i64 %.426.i.i.i
  %.494.i.i.i = getelementptr i64, ptr %1, i64 %.480.i.i.i
  %.495.i.i.i = load i64, ptr %.494.i.i.i, align 8, !noalias !20
  %.497.not.i.i.i = icmp eq i64 %.495.i.i.i, %.352.i.i.i
  br i1 %.497.not.i.i.i, label %B513.i.i.i, label %B462.i.i.i

B462.i.i.i:                                       ; preds = %B440.i.i.i, %B512.i.i.i
  %_slot_of_v815_slot.2.2.i.i.i = phi i64 [ %.507.i.i.i, %B512.i.i.i ], [ %.391.i.i.i, %B440.i.i.i ]
  %.503.i.i.i = add i64 %_slot_of_v815_slot.2.2.i.i.i, 1
  %.507.i.i.i = and i64 %.503.i.i.i, %.383.i.i.i
  %.540.i.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.507.i.i.i
  %.541.i.i.i = load i64, ptr %.540.i.i.i, align 8, !noalias !20
  %.542.not.i.i.i = icmp eq i64 %.541.i.i.i, -1
  br i1 %.542.not.i.i.i, label %B513.i.i.i, label %B512.i.i.i

B512.i.i.i:                                       ; preds = %B462.i.i.i
  %.593.i.i.i = icmp slt i64 %.541.i.i.i, 0
  %.594.i.i.i = select i1 %.593.i.i.i, i64 %.16.i, i64 0
  %2 = getelementptr i64, ptr %.22.i, i64 %.541.i.i.i
  %.608.i.i.i = getelementptr i64, ptr %2, i64 %.594.i.i.i
  %.609.i.i.i = load i64, ptr %.608.i.i.i, align 8, !noalias !20
  %.611.not.i.i.i = icmp eq i64 %.609.i.i.i, %.352.i.i.i
  br i1 %.611.not.i.i.i, label %B513.i.i.i, label %B462.i.i.i

B513.i.i.i:                                       ; preds = %B512.i.i.i, %B462.i.i.i, %NRT_incref.exit587.i.i.i, %B440.i.i.i
  %_slot_of_v815_slot.3.1.i.i.i = phi i64 [ %.391.i.i.i, %B440.i.i.i ], [ %.391.i.i.i, %NRT_incref.exit587.i.i.i ], [ %.507.i.i.i, %B462.i.i.i ], [ %.507.i.i.i, %B512.i.i.i ]
  br i1 %.4.i584.i.i.i, label %NRT_decref.exit.i.i.i, label %.3.endif.i524.i.i.i, !prof !0

.3.endif.i524.i.i.i:                              ; preds = %B513.i.i.i
  fence release
  %.4.i.i525.i.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i.i.i.i = icmp eq i64 %.4.i.i525.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %NRT_decref.exit.i.i.i, !prof !0

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i524.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit.i.i.i

NRT_decref.exit.i.i.i:                            ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i524.i.i.i, %B513.i.i.i
  %.670.i.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %_slot_of_v815_slot.3.1.i.i.i
  %.671.i.i.i = load i64, ptr %.670.i.i.i, align 8, !noalias !20
  %.672.i.i.i = icmp eq i64 %.671.i.i.i, -1
  br i1 %.672.i.i.i, label %B26445.i.i.i, label %B26481.i.i.i

B26445.i.i.i:                                     ; preds = %NRT_decref.exit.i.i.i
  store i64 %.224.0593.i.i.i, ptr %.670.i.i.i, align 8, !noalias !20
  %3 = getelementptr i64, ptr %.119.fca.4.load.i.i.i, i64 %.224.0593.i.i.i
  store i64 %.224.0593.i.i.i, ptr %3, align 8, !noalias !20
  br label %B26567.i.i.i

B26481.i.i.i:                                     ; preds = %NRT_decref.exit.i.i.i
  %.783.i.i.i = icmp slt i64 %.671.i.i.i, 0
  %.784.i.i.i = select i1 %.783.i.i.i, i64 %.119.fca.5.0.load.i.i.i, i64 0
  %4 = getelementptr i64, ptr %.119.fca.4.load.i.i.i, i64 %.671.i.i.i
  %.798.i.i.i = getelementptr i64, ptr %4, i64 %.784.i.i.i
  %.799.i.i.i = load i64, ptr %.798.i.i.i, align 8, !noalias !20
  %.814.i.i.i = icmp slt i64 %.799.i.i.i, 0
  %.815.i.i.i = select i1 %.814.i.i.i, i64 %.167.fca.5.0.load.i.i.i, i64 0
  %5 = getelementptr i64, ptr %.167.fca.4.load.i.i.i, i64 %.799.i.i.i
  %.829.i.i.i = getelementptr i64, ptr %5, i64 %.815.i.i.i
  store i64 %.224.0593.i.i.i, ptr %.829.i.i.i, align 8, !noalias !20
  store i64 %.224.0593.i.i.i, ptr %.798.i.i.i, align 8, !noalias !20
  br label %B26567.i.i.i

B26567.i.i.i:                                     ; preds = %B26481.i.i.i, %B26445.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.293.i.i.i, %.16.i
  br i1 %exitcond.not.i.i.i, label %B26603.i.i.i, label %B356.if.i.i.i

B26603.i.i.i:                                     ; preds = %B26567.i.i.i, %B74.endif.endif.endif.i.i.i
  %.4.i532.i.i.i = icmp eq ptr %.67.fca.0.load.i.i.i, null
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit535.i.i.i, label %.3.endif.i533.i.i.i, !prof !0

.3.endif.i533.i.i.i:                              ; preds = %B26603.i.i.i
  %.4.i.i534.i.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  br label %NRT_incref.exit535.i.i.i

NRT_incref.exit535.i.i.i:                         ; preds = %.3.endif.i533.i.i.i, %B26603.i.i.i
  %.4.i536.i.i.i = icmp eq ptr %.167.fca.0.load.i.i.i, null
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit539.i.i.i, label %.3.endif.i537.i.i.i, !prof !0

.3.endif.i537.i.i.i:                              ; preds = %NRT_incref.exit535.i.i.i
  %.4.i.i538.i.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  br label %NRT_incref.exit539.i.i.i

NRT_incref.exit539.i.i.i:                         ; preds = %.3.endif.i537.i.i.i, %NRT_incref.exit535.i.i.i
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit543.i.i.i, label %.3.endif.i541.i.i.i, !prof !0

.3.endif.i541.i.i.i:                              ; preds = %NRT_incref.exit539.i.i.i
  %.4.i.i542.i.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  br label %NRT_incref.exit543.i.i.i

NRT_incref.exit543.i.i.i:                         ; preds = %.3.endif.i541.i.i.i, %NRT_incref.exit539.i.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit547.i.i.i, label %.3.endif.i545.i.i.i, !prof !0

.3.endif.i545.i.i.i:                              ; preds = %NRT_incref.exit543.i.i.i
  %.4.i.i546.i.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  br label %NRT_incref.exit547.i.i.i

NRT_incref.exit547.i.i.i:                         ; preds = %.3.endif.i545.i.i.i, %NRT_incref.exit543.i.i.i
  %.4.i548.i.i.i = icmp eq ptr %.119.fca.0.load.i.i.i, null
  br i1 %.4.i548.i.i.i, label %NRT_decref.exit553.i.i.i, label %.3.endif.i549.i.i.i, !prof !0

.3.endif.i549.i.i.i:                              ; preds = %NRT_incref.exit547.i.i.i
  fence release
  %.4.i.i550.i.i.i = atomicrmw sub ptr %.119.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i551.i.i.i = icmp eq i64 %.4.i.i550.i.i.i, 1
  br i1 %.10.i551.i.i.i, label %.3.endif.if.i552.i.i.i, label %NRT_decref.exit553.i.i.i, !prof !0

.3.endif.if.i552.i.i.i:                           ; preds = %.3.endif.i549.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.119.fca.0.load.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit553.i.i.i

NRT_decref.exit553.i.i.i:                         ; preds = %.3.endif.if.i552.i.i.i, %.3.endif.i549.i.i.i, %NRT_incref.exit547.i.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit565.i.i.i, label %.3.endif.i561.i.i.i, !prof !0

.3.endif.i561.i.i.i:                              ; preds = %NRT_decref.exit553.i.i.i
  fence release
  %.4.i.i562.i.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i563.i.i.i = icmp eq i64 %.4.i.i562.i.i.i, 1
  br i1 %.10.i563.i.i.i, label %.3.endif.if.i564.i.i.i, label %NRT_decref.exit565.i.i.i, !prof !0

.3.endif.if.i564.i.i.i:                           ; preds = %.3.endif.i561.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit565.i.i.i

NRT_decref.exit565.i.i.i:                         ; preds = %.3.endif.if.i564.i.i.i, %.3.endif.i561.i.i.i, %NRT_decref.exit553.i.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit571.i.i.i, label %.3.endif.i567.i.i.i, !prof !0

.3.endif.i567.i.i.i:                              ; preds = %NRT_decref.exit565.i.i.i
  fence release
  %.4.i.i568.i.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i569.i.i.i = icmp eq i64 %.4.i.i568.i.i.i, 1
  br i1 %.10.i569.i.i.i, label %.3.endif.if.i570.i.i.i, label %NRT_decref.exit571.i.i.i, !prof !0

.3.endif.if.i570.i.i.i:                           ; preds = %.3.endif.i567.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit571.i.i.i

NRT_decref.exit571.i.i.i:                         ; preds = %.3.endif.if.i570.i.i.i, %.3.endif.i567.i.i.i, %NRT_decref.exit565.i.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit577.i.i.i, label %.3.endif.i573.i.i.i, !prof !0

.3.endif.i573.i.i.i:                              ; preds = %NRT_decref.exit571.i.i.i
  fence release
  %.4.i.i574.i.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i575.i.i.i = icmp eq i64 %.4.i.i574.i.i.i, 1
  br i1 %.10.i575.i.i.i, label %.3.endif.if.i576.i.i.i, label %NRT_decref.exit577.i.i.i, !prof !0

.3.endif.if.i576.i.i.i:                           ; preds = %.3.endif.i573.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !20
  br label %NRT_decref.exit577.i.i.i

NRT_decref.exit577.i.i.i:                         ; preds = %.3.endif.if.i576.i.i.i, %.3.endif.i573.i.i.i, %NRT_decref.exit571.i.i.i
  br i1 %.4.i536.i.i.i, label %B0.endif.i.i, label %.3.endif.i579.i.i.i, !prof !0

.3.endif.i579.i.i.i:                              ; preds = %NRT_decref.exit577.i.i.i
  fence release
  %.4.i.i580.i.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i581.i.i.i = icmp eq i64 %.4.i.i580.i.i.i, 1
  br i1 %.10.i581.i.i.i, label %.3.endif.if.i582.i.i.i, label %B0.endif.i.i, !prof !0

.3.endif.if.i582.i.i.i:                           ; preds = %.3.endif.i579.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !20
  br label %B0.endif.i.i

B74.endif.i.i.i:                                  ; preds = %B74.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.105.i.i.i, i8 0, i64 56, i1 false), !noalias !20
  %.109.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.105.i.i.i, ptr %excinfo.2.i.i.i, i64 %.16.i)
  %.111.not.i.i.i = icmp eq i32 %.109.i.i.i, 0
  %.119.fca.0.load.i.i.i = load ptr, ptr %.105.i.i.i, align 8, !noalias !20
  %.119.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep341.i.i.i, align 8, !noalias !20
  br i1 %.111.not.i.i.i, label %B74.endif.endif.i.i.i, label %B0.if.i.i, !prof !24

B74.endif.endif.i.i.i:                            ; preds = %B74.endif.i.i.i
  %.119.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep342.i.i.i, align 8, !noalias !20
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.153.i.i.i, i8 0, i64 56, i1 false), !noalias !20
  %.157.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.153.i.i.i, ptr %excinfo.3.i.i.i, i64 %.16.i)
  %.159.not.i.i.i = icmp eq i32 %.157.i.i.i, 0
  %.167.fca.0.load.i.i.i = load ptr, ptr %.153.i.i.i, align 8, !noalias !20
  %.167.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !20
  br i1 %.159.not.i.i.i, label %B74.endif.endif.endif.i.i.i, label %B0.if.i.i, !prof !24

B74.endif.endif.endif.i.i.i:                      ; preds = %B74.endif.endif.i.i.i
  %.167.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !20
  %.280592.not.i.i.i = icmp slt i64 %.16.i, 1
  br i1 %.280592.not.i.i.i, label %B26603.i.i.i, label %B356.if.lr.ph.i.i.i

B356.if.lr.ph.i.i.i:                              ; preds = %B74.endif.endif.endif.i.i.i
  %.4.i584.i.i.i = icmp eq ptr %.67.fca.0.load.i.i.i, null
  %.383.i.i.i = add nsw i64 %.67.fca.2.load.i.i.i, -1
  br label %B356.if.i.i.i

B356.if.i.i.i:                                    ; preds = %B356.if.lr.ph.i.i.i, %B26567.i.i.i
  %.224.0593.i.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i.i ], [ %.293.i.i.i, %B26567.i.i.i ]
  %.293.i.i.i = add nuw nsw i64 %.224.0593.i.i.i, 1
  %6 = getelementptr i64, ptr %.22.i, i64 %.224.0593.i.i.i
  %.352.i.i.i = load i64, ptr %6, align 8, !noalias !20
  br i1 %.4.i584.i.i.i, label %NRT_incref.exit587.i.i.i, label %.3.endif.i585.i.i.i, !prof !0

.3.endif.i585.i.i.i:                              ; preds = %B356.if.i.i.i
  %.4.i.i586.i.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !20
  br label %NRT_incref.exit587.i.i.i

NRT_incref.exit587.i.i.i:                         ; preds = %.3.endif.i585.i.i.i, %B356.if.i.i.i
  %.388.i.i.i = mul i64 %.352.i.i.i, -7046029288634856825
  %.389.i.i.i = lshr i64 %.388.i.i.i, 7
  %.391.i.i.i = and i64 %.389.i.i.i, %.383.i.i.i
  %.425.i.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.391.i.i.i
  %.426.i.i.i = load i64, ptr %.425.i.i.i, align 8, !noalias !20
  %.427.not.i.i.i = icmp eq i64 %.426.i.i.i, -1
  br i1 %.427.not.i.i.i, label %B513.i.i.i, label %B440.i.i.i

B356.i.i:                                         ; preds = %B324.if.i.i
  %.502.i.i = icmp slt i64 %.476.i.i, 0
  %.503.i.i = select i1 %.502.i.i, i64 %.16.i, i64 0
  %7 = getelementptr i64, ptr %.22.i, i64 %.476.i.i
  %.517.i.i = getelementptr i64, ptr %7, i64 %.503.i.i
  %.518.i.i = load i64, ptr %.517.i.i, align 8, !noalias !16
  %.520.i.i = icmp eq i64 %.518.i.i, %.340.i.i
  br i1 %.520.i.i, label %B402.i.i, label %B400.i.i

B400.i.i:                                         ; preds = %B324.if.i.i, %B356.i.i
  %exitcond.not.i.i = icmp eq i64 %.444.i.i, 9
  br i1 %exitcond.not.i.i, label %B402.i.i, label %B324.if.i.i

B402.i.i:                                         ; preds = %B400.i.i, %B356.i.i
  %found.5.2.i.i = phi i64 [ -1, %B400.i.i ], [ %.476.i.i, %B356.i.i ]
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit629.i.i, label %.3.endif.i627.i.i, !prof !0

.3.endif.i627.i.i:                                ; preds = %B402.i.i
  %.4.i.i628.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit629.i.i

NRT_incref.exit629.i.i:                           ; preds = %.3.endif.i627.i.i, %B402.i.i
  %.582.i.i = mul i64 %.340.i.i, -7046029288634856825
  %.583.i.i = lshr i64 %.582.i.i, 7
  %.585.i.i = and i64 %.583.i.i, %.577.i.i
  %.619.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.585.i.i
  %.620.i.i = load i64, ptr %.619.i.i, align 8, !noalias !16
  %.621.not.i.i = icmp eq i64 %.620.i.i, -1
  br i1 %.621.not.i.i, label %B552.i.i, label %B474.i.i

B474.i.i:                                         ; preds = %NRT_incref.exit629.i.i
  %.673.i.i = icmp slt i64 %.620.i.i, 0
  %.674.i.i = select i1 %.673.i.i, i64 %.16.i, i64 0
  %8 = getelementptr i64, ptr %.22.i, i64 %.620.i.i
  %.688.i.i = getelementptr i64, ptr %8, i64 %.674.i.i
  %.689.i.i = load i64, ptr %.688.i.i, align 8, !noalias !16
  %.691.not.i.i = icmp eq i64 %.689.i.i, %.340.i.i
  br i1 %.691.not.i.i, label %B552.i.i, label %B496.i.i

B496.i.i:                                         ; preds = %B474.i.i, %B518.i.i
  %_slot_of_v813_slot.2.2.i.i = phi i64 [ %.701.i.i, %B518.i.i ], [ %.585.i.i, %B474.i.i ]
  %.697.i.i = add i64 %_slot_of_v813_slot.2.2.i.i, 1
  %.701.i.i = and i64 %.697.i.i, %.577.i.i
  %.734.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.701.i.i
  %.735.i.i = load i64, ptr %.734.i.i, align 8, !noalias !16
  %.736.not.i.i = icmp eq i64 %.735.i.i, -1
  br i1 %.736.not.i.i, label %B552.i.i, label %B518.i.i

B518.i.i:                                         ; preds = %B496.i.i
  %.787.i.i = icmp slt i64 %.735.i.i, 0
  %.788.i.i = select i1 %.787.i.i, i64 %.16.i, i64 0
  %9 = getelementptr i64, ptr %.22.i, i64 %.735.i.i
  %.802.i.i = getelementptr i64, ptr %9, i64 %.788.i.i
  %.803.i.i = load i64, ptr %.802.i.i, align 8, !noalias !16
  %.805.not.i.i = icmp eq i64 %.803.i.i, %.340.i.i
  br i1 %.805.not.i.i, label %B552.i.i, label %B496.i.i

B552.i.i:                                         ; preds = %B518.i.i, %B496.i.i, %B474.i.i, %NRT_incref.exit629.i.i
  %_slot_of_v813_slot.3.1.i.i = phi i64 [ %.585.i.i, %B474.i.i ], [ %.585.i.i, %NRT_incref.exit629.i.i ], [ %.701.i.i, %B496.i.i ], [ %.701.i.i, %B518.i.i ]
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit.i.i, label %.3.endif.i635.i.i, !prof !0

.3.endif.i635.i.i:                                ; preds = %B552.i.i
  fence release
  %.4.i.i636.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i.i.i = icmp eq i64 %.4.i.i636.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %NRT_decref.exit.i.i, !prof !0

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i635.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit.i.i

NRT_decref.exit.i.i:                              ; preds = %.3.endif.if.i.i.i, %.3.endif.i635.i.i, %B552.i.i
  %.860.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %_slot_of_v813_slot.3.1.i.i
  %.861.i.i = load i64, ptr %.860.i.i, align 8, !noalias !16
  %.866.i.i = icmp eq i64 %.861.i.i, -1
  br i1 %.866.i.i, label %B26244.i.i, label %B582.i.i

B582.i.i:                                         ; preds = %NRT_decref.exit.i.i
  %.917.i.i = icmp eq i64 %found.5.2.i.i, -1
  br i1 %.917.i.i, label %B606.i.i, label %B26158.i.i

B606.i.i:                                         ; preds = %B582.i.i
  %.937.i.i = icmp slt i64 %.861.i.i, 0
  %.938.i.i = select i1 %.937.i.i, i64 %.153.fca.5.0.load.i.i, i64 0
  %10 = getelementptr i64, ptr %.153.fca.4.load.i.i, i64 %.861.i.i
  %.952.i.i = getelementptr i64, ptr %10, i64 %.938.i.i
  %.953.i.i = load i64, ptr %.952.i.i, align 8, !noalias !16
  %.954.not.i.i = icmp eq i64 %.953.i.i, -1
  br i1 %.954.not.i.i, label %B656.i.i, label %B610.i.i

B610.i.i:                                         ; preds = %B606.i.i
  %.1000.i.i = icmp slt i64 %.953.i.i, 0
  %.1001.i.i = select i1 %.1000.i.i, i64 %.167.fca.5.0.load.i.i.i, i64 0
  %11 = getelementptr i64, ptr %.167.fca.4.load.i.i.i, i64 %.953.i.i
  %.1015.i.i = getelementptr i64, ptr %11, i64 %.1001.i.i
  %.1016.i.i = load i64, ptr %.1015.i.i, align 8, !noalias !16
  br label %B656.i.i

B656.i.i:                                         ; preds = %B610.i.i, %B606.i.i
  %"$phi582.1.2.3.i.i" = phi i64 [ %.1016.i.i, %B610.i.i ], [ %.861.i.i, %B606.i.i ]
  %.1031.i.i = icmp eq i64 %"$phi582.1.2.3.i.i", -1
  %spec.select.i.i = select i1 %.1031.i.i, i64 %.861.i.i, i64 %"$phi582.1.2.3.i.i"
  br label %B696.if.i.i

B768.i.i:                                         ; preds = %B696.if.i.i
  %.1129.i.i = add nsw i64 %.1067.0757.i.i, -1
  %.1184.i.i = icmp slt i64 %probe.2.3758.i.i, 0
  %.1185.i.i = select i1 %.1184.i.i, i64 %.167.fca.5.0.load.i.i.i, i64 0
  %12 = getelementptr i64, ptr %.167.fca.4.load.i.i.i, i64 %probe.2.3758.i.i
  %.1199.i.i = getelementptr i64, ptr %12, i64 %.1185.i.i
  %.1200.i.i = load i64, ptr %.1199.i.i, align 8, !noalias !16
  %.1120.i.i = icmp samesign ugt i64 %.1067.0757.i.i, 1
  br i1 %.1120.i.i, label %B696.if.i.i, label %B769.i.i

B769.i.i:                                         ; preds = %B696.if.i.i, %B768.i.i
  %probe.2.3.lcssa.i.i = phi i64 [ %.1200.i.i, %B768.i.i ], [ %probe.2.3758.i.i, %B696.if.i.i ]
  %.1216.not.i.i = icmp eq i64 %probe.2.3.lcssa.i.i, -1
  %spec.select616.i.i = select i1 %.1216.not.i.i, i64 %spec.select.i.i, i64 %probe.2.3.lcssa.i.i
  br label %B26158.i.i

B26158.i.i:                                       ; preds = %B582.i.i, %B769.i.i
  %found.7.2.i.i = phi i64 [ %spec.select616.i.i, %B769.i.i ], [ %found.5.2.i.i, %B582.i.i ]
  %.1243.i.i = icmp slt i64 %.861.i.i, 0
  %.1244.i.i = select i1 %.1243.i.i, i64 %.153.fca.5.0.load.i.i, i64 0
  %13 = getelementptr i64, ptr %.153.fca.4.load.i.i, i64 %.861.i.i
  %.1258.i.i = getelementptr i64, ptr %13, i64 %.1244.i.i
  store i64 %found.7.2.i.i, ptr %.1258.i.i, align 8, !noalias !16
  br label %B26244.i.i

B26244.i.i:                                       ; preds = %B26158.i.i, %NRT_decref.exit.i.i
  %found.7.2.sink.i.i = phi i64 [ %found.7.2.i.i, %B26158.i.i ], [ -1, %NRT_decref.exit.i.i ]
  %last.3.1.i.i = phi i64 [ %found.7.2.i.i, %B26158.i.i ], [ %last.2.0762.i.i, %NRT_decref.exit.i.i ]
  %14 = getelementptr i64, ptr %.94.i, i64 %.213.0760.i.i
  store i64 %found.7.2.sink.i.i, ptr %14, align 8, !noalias !16
  %exitcond763.not.i.i = icmp eq i64 %.282.i.i, %.52.i
  br i1 %exitcond763.not.i.i, label %B26280.i.i, label %B204.if.i.i

B26280.i.i:                                       ; preds = %B26244.i.i, %B0.endif.endif.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit648.i.i, label %.3.endif.i644.i.i, !prof !0

.3.endif.i644.i.i:                                ; preds = %B26280.i.i
  fence release
  %.4.i.i645.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i646.i.i = icmp eq i64 %.4.i.i645.i.i, 1
  br i1 %.10.i646.i.i, label %.3.endif.if.i647.i.i, label %NRT_decref.exit648.i.i, !prof !0

.3.endif.if.i647.i.i:                             ; preds = %.3.endif.i644.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit648.i.i

NRT_decref.exit648.i.i:                           ; preds = %.3.endif.if.i647.i.i, %.3.endif.i644.i.i, %B26280.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit660.i.i, label %.3.endif.i656.i.i, !prof !0

.3.endif.i656.i.i:                                ; preds = %NRT_decref.exit648.i.i
  fence release
  %.4.i.i657.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i658.i.i = icmp eq i64 %.4.i.i657.i.i, 1
  br i1 %.10.i658.i.i, label %.3.endif.if.i659.i.i, label %NRT_decref.exit660.i.i, !prof !0

.3.endif.if.i659.i.i:                             ; preds = %.3.endif.i656.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit660.i.i

NRT_decref.exit660.i.i:                           ; preds = %.3.endif.if.i659.i.i, %.3.endif.i656.i.i, %NRT_decref.exit648.i.i
  %.4.i667.i.i = icmp eq ptr %.153.fca.0.load.i.i, null
  br i1 %.4.i667.i.i, label %_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %.3.endif.i668.i.i, !prof !0

.3.endif.i668.i.i:                                ; preds = %NRT_decref.exit660.i.i
  fence release
  %.4.i.i669.i.i = atomicrmw sub ptr %.153.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i670.i.i = icmp eq i64 %.4.i.i669.i.i, 1
  br i1 %.10.i670.i.i, label %.3.endif.if.i671.i.i, label %_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, !prof !0

.3.endif.if.i671.i.i:                             ; preds = %.3.endif.i668.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.153.fca.0.load.i.i) #2, !noalias !16
  br label %_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

B0.if.i.i:                                        ; preds = %B74.endif.endif.i.i.i, %B74.endif.i.i.i, %B74.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.53.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.105.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.153.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !16
  br label %_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i582.i.i.i, %.3.endif.i579.i.i.i, %NRT_decref.exit577.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.53.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.105.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.153.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !16
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit682.i.i, label %.3.endif.i680.i.i, !prof !0

.3.endif.i680.i.i:                                ; preds = %B0.endif.i.i
  %.4.i.i681.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit682.i.i

NRT_incref.exit682.i.i:                           ; preds = %.3.endif.i680.i.i, %B0.endif.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit686.i.i, label %.3.endif.i684.i.i, !prof !0

.3.endif.i684.i.i:                                ; preds = %NRT_incref.exit682.i.i
  %.4.i.i685.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit686.i.i

NRT_incref.exit686.i.i:                           ; preds = %.3.endif.i684.i.i, %NRT_incref.exit682.i.i
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit690.i.i, label %.3.endif.i688.i.i, !prof !0

.3.endif.i688.i.i:                                ; preds = %NRT_incref.exit686.i.i
  %.4.i.i689.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit690.i.i

NRT_incref.exit690.i.i:                           ; preds = %.3.endif.i688.i.i, %NRT_incref.exit686.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit694.i.i, label %.3.endif.i692.i.i, !prof !0

.3.endif.i692.i.i:                                ; preds = %NRT_incref.exit690.i.i
  %.4.i.i693.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit694.i.i

NRT_incref.exit694.i.i:                           ; preds = %.3.endif.i692.i.i, %NRT_incref.exit690.i.i
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit698.i.i, label %.3.endif.i696.i.i, !prof !0

.3.endif.i696.i.i:                                ; preds = %NRT_incref.exit694.i.i
  %.4.i.i697.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit698.i.i

NRT_incref.exit698.i.i:                           ; preds = %.3.endif.i696.i.i, %NRT_incref.exit694.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit702.i.i, label %.3.endif.i700.i.i, !prof !0

.3.endif.i700.i.i:                                ; preds = %NRT_incref.exit698.i.i
  %.4.i.i701.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit702.i.i

NRT_incref.exit702.i.i:                           ; preds = %.3.endif.i700.i.i, %NRT_incref.exit698.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.139.i.i, i8 0, i64 56, i1 false), !noalias !16
  %.143.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.139.i.i, ptr %excinfo.2.i.i, i64 %.16.i)
  %.145.not.i.i = icmp eq i32 %.143.i.i, 0
  %.153.fca.0.load.i.i = load ptr, ptr %.139.i.i, align 8, !noalias !16
  %.153.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !16
  %.153.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !16
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit708.i.i, label %.3.endif.i704.i.i, !prof !0

.3.endif.i704.i.i:                                ; preds = %NRT_incref.exit702.i.i
  fence release
  %.4.i.i705.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i706.i.i = icmp eq i64 %.4.i.i705.i.i, 1
  br i1 %.10.i706.i.i, label %.3.endif.if.i707.i.i, label %NRT_decref.exit708.i.i, !prof !0

.3.endif.if.i707.i.i:                             ; preds = %.3.endif.i704.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit708.i.i

NRT_decref.exit708.i.i:                           ; preds = %.3.endif.if.i707.i.i, %.3.endif.i704.i.i, %NRT_incref.exit702.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit714.i.i, label %.3.endif.i710.i.i, !prof !0

.3.endif.i710.i.i:                                ; preds = %NRT_decref.exit708.i.i
  fence release
  %.4.i.i711.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i712.i.i = icmp eq i64 %.4.i.i711.i.i, 1
  br i1 %.10.i712.i.i, label %.3.endif.if.i713.i.i, label %NRT_decref.exit714.i.i, !prof !0

.3.endif.if.i713.i.i:                             ; preds = %.3.endif.i710.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit714.i.i

NRT_decref.exit714.i.i:                           ; preds = %.3.endif.if.i713.i.i, %.3.endif.i710.i.i, %NRT_decref.exit708.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit720.i.i, label %.3.endif.i716.i.i, !prof !0

.3.endif.i716.i.i:                                ; preds = %NRT_decref.exit714.i.i
  fence release
  %.4.i.i717.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i718.i.i = icmp eq i64 %.4.i.i717.i.i, 1
  br i1 %.10.i718.i.i, label %.3.endif.if.i719.i.i, label %NRT_decref.exit720.i.i, !prof !0

.3.endif.if.i719.i.i:                             ; preds = %.3.endif.i716.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit720.i.i

NRT_decref.exit720.i.i:                           ; preds = %.3.endif.if.i719.i.i, %.3.endif.i716.i.i, %NRT_decref.exit714.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit726.i.i, label %.3.endif.i722.i.i, !prof !0

.3.endif.i722.i.i:                                ; preds = %NRT_decref.exit720.i.i
  fence release
  %.4.i.i723.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i724.i.i = icmp eq i64 %.4.i.i723.i.i, 1
  br i1 %.10.i724.i.i, label %.3.endif.if.i725.i.i, label %NRT_decref.exit726.i.i, !prof !0

.3.endif.if.i725.i.i:                             ; preds = %.3.endif.i722.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit726.i.i

NRT_decref.exit726.i.i:                           ; preds = %.3.endif.if.i725.i.i, %.3.endif.i722.i.i, %NRT_decref.exit720.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit732.i.i, label %.3.endif.i728.i.i, !prof !0

.3.endif.i728.i.i:                                ; preds = %NRT_decref.exit726.i.i
  fence release
  %.4.i.i729.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i730.i.i = icmp eq i64 %.4.i.i729.i.i, 1
  br i1 %.10.i730.i.i, label %.3.endif.if.i731.i.i, label %NRT_decref.exit732.i.i, !prof !0

.3.endif.if.i731.i.i:                             ; preds = %.3.endif.i728.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit732.i.i

NRT_decref.exit732.i.i:                           ; preds = %.3.endif.if.i731.i.i, %.3.endif.i728.i.i, %NRT_decref.exit726.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit738.i.i, label %.3.endif.i734.i.i, !prof !0

.3.endif.i734.i.i:                                ; preds = %NRT_decref.exit732.i.i
  fence release
  %.4.i.i735.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i736.i.i = icmp eq i64 %.4.i.i735.i.i, 1
  br i1 %.10.i736.i.i, label %.3.endif.if.i737.i.i, label %NRT_decref.exit738.i.i, !prof !0

.3.endif.if.i737.i.i:                             ; preds = %.3.endif.i734.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #2, !noalias !16
  br label %NRT_decref.exit738.i.i

NRT_decref.exit738.i.i:                           ; preds = %.3.endif.if.i737.i.i, %.3.endif.i734.i.i, %NRT_decref.exit732.i.i
  br i1 %.145.not.i.i, label %B0.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, !prof !24

B0.endif.endif.i.i:                               ; preds = %NRT_decref.exit738.i.i
  %.269759.not.i.i = icmp slt i64 %.52.i, 1
  br i1 %.269759.not.i.i, label %B26280.i.i, label %B204.if.lr.ph.i.i

B204.if.lr.ph.i.i:                                ; preds = %B0.endif.endif.i.i
  %.577.i.i = add nsw i64 %.67.fca.2.load.i.i.i, -1
  br label %B204.if.i.i

B204.if.i.i:                                      ; preds = %B204.if.lr.ph.i.i, %B26244.i.i
  %last.2.0762.i.i = phi i64 [ -1, %B204.if.lr.ph.i.i ], [ %last.3.1.i.i, %B26244.i.i ]
  %.213.0760.i.i = phi i64 [ 0, %B204.if.lr.ph.i.i ], [ %.282.i.i, %B26244.i.i ]
  %.282.i.i = add nuw nsw i64 %.213.0760.i.i, 1
  %15 = getelementptr i64, ptr %.58.i, i64 %.213.0760.i.i
  %.340.i.i = load i64, ptr %15, align 8, !noalias !16
  br label %B324.if.i.i

B324.if.i.i:                                      ; preds = %B204.if.i.i, %B400.i.i
  %.371.0755.i.i = phi i64 [ 1, %B204.if.i.i ], [ %.444.i.i, %B400.i.i ]
  %.444.i.i = add nuw nsw i64 %.371.0755.i.i, 1
  %.476.i.i = add nsw i64 %.371.0755.i.i, %last.2.0762.i.i
  %.484.i.i = icmp slt i64 %.476.i.i, %.16.i
  br i1 %.484.i.i, label %B356.i.i, label %B400.i.i

B696.if.i.i:                                      ; preds = %B768.i.i, %B656.i.i
  %probe.2.3758.i.i = phi i64 [ %spec.select.i.i, %B656.i.i ], [ %.1200.i.i, %B768.i.i ]
  %.1067.0757.i.i = phi i64 [ 16, %B656.i.i ], [ %.1129.i.i, %B768.i.i ]
  %.1159.i.i = icmp eq i64 %probe.2.3758.i.i, -1
  %.1163.i.i = icmp sgt i64 %probe.2.3758.i.i, %last.2.0762.i.i
  %or.cond.i.i = or i1 %.1159.i.i, %.1163.i.i
  br i1 %or.cond.i.i, label %B769.i.i, label %B768.i.i

_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %.3.endif.if.i671.i.i, %.3.endif.i668.i.i, %NRT_decref.exit660.i.i, %NRT_decref.exit738.i.i, %B0.if.i.i
  %16 = phi i64 [ -9223372036854775808, %NRT_decref.exit738.i.i ], [ -9223372036854775808, %B0.if.i.i ], [ 0, %NRT_decref.exit660.i.i ], [ 0, %.3.endif.i668.i.i ], [ 0, %.3.endif.if.i671.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.139.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  ret i64 %16
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !5, !7, !8, !10}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v711B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v711B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v711B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int64_29: %excinfo"}
!11 = !{!8, !10}
!12 = !{!13, !15}
!13 = distinct !{!13, !14, !"_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!14 = distinct !{!14, !"_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!15 = distinct !{!15, !14, !"_ZN13_3cdynamic_3e5entryB4v811B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!16 = !{!17, !19, !13, !15}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels4rows10match_rowsB4v812B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels4rows10match_rowsB4v812B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!19 = distinct !{!19, !18, !"_ZN14sparse_kernels4rows10match_rowsB4v812B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %excinfo"}
!20 = !{!21, !23, !17, !19, !13, !15}
!21 = distinct !{!21, !22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!22 = distinct !{!22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE"}
!23 = distinct !{!23, !22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE: %excinfo"}
!24 = !{!"branch_weights", i32 99, i32 1}
