; c02c8efbb5f588da8eb0d602ade35d96

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
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3, !noalias !11
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
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3
  br label %.3.endif.i144

.3.endif.i144:                                    ; preds = %.3.endif.i141, %.3.endif.if.i
  fence release
  %.4.i.i145 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i146 = icmp eq i64 %.4.i.i145, 1
  br i1 %.10.i146, label %.3.endif.if.i147, label %common.ret, !prof !0

.3.endif.if.i147:                                 ; preds = %.3.endif.i144
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3
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

define range(i64 0, -9223372036854775807) i64 @sparse_rows_match_keys(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr {
  %.53.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.105.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.153.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i.i.i = alloca ptr, align 8
  %.142.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.12.i = add i64 %a0, 32
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !12
  %.15.i = inttoptr i64 %.14.i to ptr
  %.17.i = load i64, ptr %.15.i, align 8, !noalias !12
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !12
  %.23.i = inttoptr i64 %.20.i to ptr
  %.48.i = add i64 %a1, 32
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !12
  %.51.i = inttoptr i64 %.50.i to ptr
  %.53.i = load i64, ptr %.51.i, align 8, !noalias !12
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !12
  %.59.i = inttoptr i64 %.56.i to ptr
  %.90.i = add i64 %a3, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !12
  %.95.i = inttoptr i64 %.92.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.142.i.i), !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.142.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.142.i.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.142.i.i, i8 0, i64 56, i1 false), !noalias !16
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
  %.32.i.i.i = icmp sgt i64 %.17.i, 8
  br i1 %.32.i.i.i, label %B36.i.i.i, label %B74.i.i.i

B36.i.i.i:                                        ; preds = %0, %B36.i.i.i
  %size.2.0.i.i.i = phi i64 [ %.35.i.i.i, %B36.i.i.i ], [ 16, %0 ]
  %.35.i.i.i = shl nsw i64 %size.2.0.i.i.i, 1
  %.48.i.i.i = icmp slt i64 %size.2.0.i.i.i, %.17.i
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
  %.480.i.i.i = select i1 %.479.i.i.i, i64 %.17.i, i64 0
  %1 = getelementptr i64, ptr %.23.i, i64 %.426.i.i.i
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
  %.594.i.i.i = select i1 %.593.i.i.i, i64 %.17.i, i64 0
  %2 = getelementptr i64, ptr %.23.i, i64 %.541.i.i.i
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
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !20
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
  %exitcond.not.i.i.i = icmp eq i64 %.293.i.i.i, %.17.i
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
  tail call void @sparse_free(ptr nonnull %.119.fca.0.load.i.i.i) #3, !noalias !20
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
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !20
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
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !20
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
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !20
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
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !20
  br label %B0.endif.i.i

B74.endif.i.i.i:                                  ; preds = %B74.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.105.i.i.i, i8 0, i64 56, i1 false), !noalias !20
  %.109.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.105.i.i.i, ptr %excinfo.2.i.i.i, i64 %.17.i)
  %.111.not.i.i.i = icmp eq i32 %.109.i.i.i, 0
  %.119.fca.0.load.i.i.i = load ptr, ptr %.105.i.i.i, align 8, !noalias !20
  %.119.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep341.i.i.i, align 8, !noalias !20
  br i1 %.111.not.i.i.i, label %B74.endif.endif.i.i.i, label %B0.if.i.i, !prof !24

B74.endif.endif.i.i.i:                            ; preds = %B74.endif.i.i.i
  %.119.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep342.i.i.i, align 8, !noalias !20
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.153.i.i.i, i8 0, i64 56, i1 false), !noalias !20
  %.157.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.153.i.i.i, ptr %excinfo.3.i.i.i, i64 %.17.i)
  %.159.not.i.i.i = icmp eq i32 %.157.i.i.i, 0
  %.167.fca.0.load.i.i.i = load ptr, ptr %.153.i.i.i, align 8, !noalias !20
  %.167.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !20
  br i1 %.159.not.i.i.i, label %B74.endif.endif.endif.i.i.i, label %B0.if.i.i, !prof !24

B74.endif.endif.endif.i.i.i:                      ; preds = %B74.endif.endif.i.i.i
  %.167.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !20
  %.280592.not.i.i.i = icmp slt i64 %.17.i, 1
  br i1 %.280592.not.i.i.i, label %B26603.i.i.i, label %B356.if.lr.ph.i.i.i

B356.if.lr.ph.i.i.i:                              ; preds = %B74.endif.endif.endif.i.i.i
  %.4.i584.i.i.i = icmp eq ptr %.67.fca.0.load.i.i.i, null
  %.383.i.i.i = add nsw i64 %.67.fca.2.load.i.i.i, -1
  br label %B356.if.i.i.i

B356.if.i.i.i:                                    ; preds = %B356.if.lr.ph.i.i.i, %B26567.i.i.i
  %.224.0593.i.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i.i ], [ %.293.i.i.i, %B26567.i.i.i ]
  %.293.i.i.i = add nuw nsw i64 %.224.0593.i.i.i, 1
  %6 = getelementptr i64, ptr %.23.i, i64 %.224.0593.i.i.i
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

B206.i.i:                                         ; preds = %B164.if.i.i
  %7 = getelementptr i64, ptr %.59.i, i64 %.213.0830.i.i
  %.377.i.i = load i64, ptr %7, align 8, !noalias !16
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit702.i.i, label %.3.endif.i700.i.i, !prof !0

.3.endif.i700.i.i:                                ; preds = %B206.i.i
  %.4.i.i701.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit702.i.i

NRT_incref.exit702.i.i:                           ; preds = %.3.endif.i700.i.i, %B206.i.i
  %.413.i.i = mul i64 %.377.i.i, -7046029288634856825
  %.414.i.i = lshr i64 %.413.i.i, 7
  %.416.i.i = and i64 %.414.i.i, %.408.i.i
  %.450.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.416.i.i
  %.451.i.i = load i64, ptr %.450.i.i, align 8, !noalias !16
  %.452.not.i.i = icmp eq i64 %.451.i.i, -1
  br i1 %.452.not.i.i, label %B334.i.i, label %B286.i.i

B286.i.i:                                         ; preds = %NRT_incref.exit702.i.i
  %.504.i.i = icmp slt i64 %.451.i.i, 0
  %.505.i.i = select i1 %.504.i.i, i64 %.17.i, i64 0
  %8 = getelementptr i64, ptr %.23.i, i64 %.451.i.i
  %.519.i.i = getelementptr i64, ptr %8, i64 %.505.i.i
  %.520.i.i = load i64, ptr %.519.i.i, align 8, !noalias !16
  %.522.not.i.i = icmp eq i64 %.520.i.i, %.377.i.i
  br i1 %.522.not.i.i, label %B334.i.i, label %B288.i.i

B288.i.i:                                         ; preds = %B286.i.i, %B322.i.i
  %_slot_of_v818_slot.2.3.i.i = phi i64 [ %.532.i.i, %B322.i.i ], [ %.416.i.i, %B286.i.i ]
  %.528.i.i = add i64 %_slot_of_v818_slot.2.3.i.i, 1
  %.532.i.i = and i64 %.528.i.i, %.408.i.i
  %.565.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %.532.i.i
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !16
  %.567.not.i.i = icmp eq i64 %.566.i.i, -1
  br i1 %.567.not.i.i, label %B334.i.i, label %B322.i.i

B322.i.i:                                         ; preds = %B288.i.i
  %.618.i.i = icmp slt i64 %.566.i.i, 0
  %.619.i.i = select i1 %.618.i.i, i64 %.17.i, i64 0
  %9 = getelementptr i64, ptr %.23.i, i64 %.566.i.i
  %.633.i.i = getelementptr i64, ptr %9, i64 %.619.i.i
  %.634.i.i = load i64, ptr %.633.i.i, align 8, !noalias !16
  %.636.not.i.i = icmp eq i64 %.634.i.i, %.377.i.i
  br i1 %.636.not.i.i, label %B334.i.i, label %B288.i.i

B334.i.i:                                         ; preds = %B322.i.i, %B288.i.i, %B286.i.i, %NRT_incref.exit702.i.i
  %_slot_of_v818_slot.3.2.i.i = phi i64 [ %.416.i.i, %B286.i.i ], [ %.416.i.i, %NRT_incref.exit702.i.i ], [ %.532.i.i, %B288.i.i ], [ %.532.i.i, %B322.i.i ]
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit.i.i, label %.3.endif.i708.i.i, !prof !0

.3.endif.i708.i.i:                                ; preds = %B334.i.i
  fence release
  %.4.i.i709.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i.i.i = icmp eq i64 %.4.i.i709.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %NRT_decref.exit.i.i, !prof !0

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i708.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit.i.i

NRT_decref.exit.i.i:                              ; preds = %.3.endif.if.i.i.i, %.3.endif.i708.i.i, %B334.i.i
  %.691.i.i = getelementptr i64, ptr %.67.fca.4.load.i.i.i, i64 %_slot_of_v818_slot.3.2.i.i
  %.692.i.i = load i64, ptr %.691.i.i, align 8, !noalias !16
  %.697.i.i = icmp eq i64 %.692.i.i, -1
  br i1 %.697.i.i, label %B26890.i.i, label %B386.i.i

B386.i.i:                                         ; preds = %NRT_decref.exit.i.i
  %.718.i.i = icmp slt i64 %.692.i.i, 0
  %.719.i.i = select i1 %.718.i.i, i64 %.167.fca.5.0.load.i.i.i, i64 0
  %10 = getelementptr i64, ptr %.167.fca.4.load.i.i.i, i64 %.692.i.i
  %.733.i.i = getelementptr i64, ptr %10, i64 %.719.i.i
  %.734.i.i = load i64, ptr %.733.i.i, align 8, !noalias !16
  %.735.i.i = icmp eq i64 %.734.i.i, -1
  br i1 %.735.i.i, label %B414.i.i, label %B462.i.i

B414.i.i:                                         ; preds = %B386.i.i
  store i64 %.692.i.i, ptr %16, align 8, !noalias !16
  br label %B26890.i.i

B462.i.i:                                         ; preds = %B386.i.i
  %.775.not.i.i = icmp eq i64 %.213.0830.i.i, 0
  br i1 %.775.not.i.i, label %B608.i.i, label %B492.i.i

B492.i.i:                                         ; preds = %B462.i.i
  %.807.i.i = getelementptr i8, ptr %16, i64 -8
  %.808.i.i = load i64, ptr %.807.i.i, align 8, !noalias !16
  %spec.select827.i.i = tail call i64 @llvm.uadd.sat.i64(i64 %.808.i.i, i64 1)
  br label %B608.i.i

B608.i.i:                                         ; preds = %B492.i.i, %B462.i.i
  %"$phi462.1.2.2.i.i" = phi i64 [ -1, %B462.i.i ], [ %spec.select827.i.i, %B492.i.i ]
  %.866.i.i = icmp slt i64 %.282.i.i, %.53.i
  br i1 %.866.i.i, label %B632.i.i, label %B704.i.i

B632.i.i:                                         ; preds = %B608.i.i
  %11 = getelementptr i64, ptr %.95.i, i64 %.282.i.i
  %.899.i.i = load i64, ptr %11, align 8, !noalias !16
  %.900.not.i.i = icmp eq i64 %.899.i.i, -1
  %.934.i.i = add nsw i64 %.899.i.i, -1
  %spec.select.i.i = select i1 %.900.not.i.i, i64 -1, i64 %.934.i.i
  br label %B704.i.i

B704.i.i:                                         ; preds = %B632.i.i, %B608.i.i
  %"$phi608.1.2.2.i.i" = phi i64 [ -1, %B608.i.i ], [ %spec.select.i.i, %B632.i.i ]
  %.949.not.i.i = icmp ne i64 %"$phi462.1.2.2.i.i", -1
  %.959.i.i = icmp slt i64 %"$phi462.1.2.2.i.i", %.17.i
  %or.cond.i.i = select i1 %.949.not.i.i, i1 %.959.i.i, i1 false
  br i1 %or.cond.i.i, label %B762.i.i, label %B780.i.i

B762.i.i:                                         ; preds = %B704.i.i
  %.975.i.i = icmp slt i64 %"$phi462.1.2.2.i.i", 0
  %.976.i.i = select i1 %.975.i.i, i64 %.17.i, i64 0
  %12 = getelementptr i64, ptr %.23.i, i64 %"$phi462.1.2.2.i.i"
  %.990.i.i = getelementptr i64, ptr %12, i64 %.976.i.i
  %.991.i.i = load i64, ptr %.990.i.i, align 8, !noalias !16
  %.1022.i.i = load i64, ptr %7, align 8, !noalias !16
  %.1023.i.i = icmp eq i64 %.991.i.i, %.1022.i.i
  br i1 %.1023.i.i, label %B776.i.i, label %B780.i.i

B776.i.i:                                         ; preds = %B762.i.i
  store i64 %"$phi462.1.2.2.i.i", ptr %16, align 8, !noalias !16
  br label %B26890.i.i

B780.i.i:                                         ; preds = %B762.i.i, %B704.i.i
  %.1069.not.i.i = icmp eq i64 %"$phi608.1.2.2.i.i", -1
  br i1 %.1069.not.i.i, label %B844.i.i, label %B814.i.i

B814.i.i:                                         ; preds = %B780.i.i
  %.1085.i.i = icmp slt i64 %"$phi608.1.2.2.i.i", 0
  %.1086.i.i = select i1 %.1085.i.i, i64 %.17.i, i64 0
  %13 = getelementptr i64, ptr %.23.i, i64 %"$phi608.1.2.2.i.i"
  %.1100.i.i = getelementptr i64, ptr %13, i64 %.1086.i.i
  %.1101.i.i = load i64, ptr %.1100.i.i, align 8, !noalias !16
  %.1132.i.i = load i64, ptr %7, align 8, !noalias !16
  %.1133.i.i = icmp eq i64 %.1101.i.i, %.1132.i.i
  br i1 %.1133.i.i, label %B842.i.i, label %B844.i.i

B842.i.i:                                         ; preds = %B814.i.i
  store i64 %"$phi608.1.2.2.i.i", ptr %16, align 8, !noalias !16
  br label %B26890.i.i

B844.i.i:                                         ; preds = %B814.i.i, %B780.i.i
  br i1 %.1177.not.i.i, label %B868.i.i, label %B26890.i.i

B868.i.i:                                         ; preds = %B844.i.i
  %.1194.i.i = select i1 %.718.i.i, i64 %.156.fca.5.0.load.i.i, i64 0
  %14 = getelementptr i64, ptr %.156.fca.4.load.i.i, i64 %.692.i.i
  %.1208.i.i = getelementptr i64, ptr %14, i64 %.1194.i.i
  %.1209.i.i = load i64, ptr %.1208.i.i, align 8, !noalias !16
  %.1210.not.i.i = icmp eq i64 %.1209.i.i, -1
  br i1 %.1210.not.i.i, label %B904.i.i, label %B872.i.i

B872.i.i:                                         ; preds = %B868.i.i
  %.1256.i.i = icmp slt i64 %.1209.i.i, 0
  %.1257.i.i = select i1 %.1256.i.i, i64 %.167.fca.5.0.load.i.i.i, i64 0
  %15 = getelementptr i64, ptr %.167.fca.4.load.i.i.i, i64 %.1209.i.i
  %.1271.i.i = getelementptr i64, ptr %15, i64 %.1257.i.i
  %.1272.i.i = load i64, ptr %.1271.i.i, align 8, !noalias !16
  br label %B904.i.i

B904.i.i:                                         ; preds = %B872.i.i, %B868.i.i
  %"$phi844.1.2.3.i.i" = phi i64 [ %.1272.i.i, %B872.i.i ], [ %.692.i.i, %B868.i.i ]
  %.1288.not.i.i = icmp eq i64 %"$phi844.1.2.3.i.i", -1
  %".692.$phi844.1.2.3.i.i" = select i1 %.1288.not.i.i, i64 %.692.i.i, i64 %"$phi844.1.2.3.i.i"
  store i64 %".692.$phi844.1.2.3.i.i", ptr %16, align 8, !noalias !16
  store i64 %".692.$phi844.1.2.3.i.i", ptr %.1208.i.i, align 8, !noalias !16
  br label %B26890.i.i

B26890.i.i:                                       ; preds = %B164.if.i.i, %B904.i.i, %B844.i.i, %B842.i.i, %B776.i.i, %B414.i.i, %NRT_decref.exit.i.i
  %exitcond.not.i.i = icmp eq i64 %.282.i.i, %.53.i
  br i1 %exitcond.not.i.i, label %B26926.i.i, label %B164.if.i.i

B26926.i.i:                                       ; preds = %B26890.i.i, %B0.endif.endif.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit721.i.i, label %.3.endif.i717.i.i, !prof !0

.3.endif.i717.i.i:                                ; preds = %B26926.i.i
  fence release
  %.4.i.i718.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i719.i.i = icmp eq i64 %.4.i.i718.i.i, 1
  br i1 %.10.i719.i.i, label %.3.endif.if.i720.i.i, label %NRT_decref.exit721.i.i, !prof !0

.3.endif.if.i720.i.i:                             ; preds = %.3.endif.i717.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit721.i.i

NRT_decref.exit721.i.i:                           ; preds = %.3.endif.if.i720.i.i, %.3.endif.i717.i.i, %B26926.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit733.i.i, label %.3.endif.i729.i.i, !prof !0

.3.endif.i729.i.i:                                ; preds = %NRT_decref.exit721.i.i
  fence release
  %.4.i.i730.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i731.i.i = icmp eq i64 %.4.i.i730.i.i, 1
  br i1 %.10.i731.i.i, label %.3.endif.if.i732.i.i, label %NRT_decref.exit733.i.i, !prof !0

.3.endif.if.i732.i.i:                             ; preds = %.3.endif.i729.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit733.i.i

NRT_decref.exit733.i.i:                           ; preds = %.3.endif.if.i732.i.i, %.3.endif.i729.i.i, %NRT_decref.exit721.i.i
  %.4.i740.i.i = icmp eq ptr %.156.fca.0.load.i.i, null
  br i1 %.4.i740.i.i, label %_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %.3.endif.i741.i.i, !prof !0

.3.endif.i741.i.i:                                ; preds = %NRT_decref.exit733.i.i
  fence release
  %.4.i.i742.i.i = atomicrmw sub ptr %.156.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i743.i.i = icmp eq i64 %.4.i.i742.i.i, 1
  br i1 %.10.i743.i.i, label %.3.endif.if.i744.i.i, label %_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, !prof !0

.3.endif.if.i744.i.i:                             ; preds = %.3.endif.i741.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.156.fca.0.load.i.i) #3, !noalias !16
  br label %_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B0.if.i.i:                                        ; preds = %B74.endif.endif.i.i.i, %B74.endif.i.i.i, %B74.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.53.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.105.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.153.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !16
  br label %_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i582.i.i.i, %.3.endif.i579.i.i.i, %NRT_decref.exit577.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.53.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.105.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.153.i.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !16
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit755.i.i, label %.3.endif.i753.i.i, !prof !0

.3.endif.i753.i.i:                                ; preds = %B0.endif.i.i
  %.4.i.i754.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit755.i.i

NRT_incref.exit755.i.i:                           ; preds = %.3.endif.i753.i.i, %B0.endif.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit759.i.i, label %.3.endif.i757.i.i, !prof !0

.3.endif.i757.i.i:                                ; preds = %NRT_incref.exit755.i.i
  %.4.i.i758.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit759.i.i

NRT_incref.exit759.i.i:                           ; preds = %.3.endif.i757.i.i, %NRT_incref.exit755.i.i
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit763.i.i, label %.3.endif.i761.i.i, !prof !0

.3.endif.i761.i.i:                                ; preds = %NRT_incref.exit759.i.i
  %.4.i.i762.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit763.i.i

NRT_incref.exit763.i.i:                           ; preds = %.3.endif.i761.i.i, %NRT_incref.exit759.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit767.i.i, label %.3.endif.i765.i.i, !prof !0

.3.endif.i765.i.i:                                ; preds = %NRT_incref.exit763.i.i
  %.4.i.i766.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit767.i.i

NRT_incref.exit767.i.i:                           ; preds = %.3.endif.i765.i.i, %NRT_incref.exit763.i.i
  br i1 %.4.i532.i.i.i, label %NRT_incref.exit771.i.i, label %.3.endif.i769.i.i, !prof !0

.3.endif.i769.i.i:                                ; preds = %NRT_incref.exit767.i.i
  %.4.i.i770.i.i = atomicrmw add ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit771.i.i

NRT_incref.exit771.i.i:                           ; preds = %.3.endif.i769.i.i, %NRT_incref.exit767.i.i
  br i1 %.4.i536.i.i.i, label %NRT_incref.exit775.i.i, label %.3.endif.i773.i.i, !prof !0

.3.endif.i773.i.i:                                ; preds = %NRT_incref.exit771.i.i
  %.4.i.i774.i.i = atomicrmw add ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  br label %NRT_incref.exit775.i.i

NRT_incref.exit775.i.i:                           ; preds = %.3.endif.i773.i.i, %NRT_incref.exit771.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.142.i.i, i8 0, i64 56, i1 false), !noalias !16
  %.146.i.i = call fastcc i32 @_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v710B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExx16class_28int64_29(ptr %.142.i.i, ptr %excinfo.2.i.i, i64 %.17.i)
  %.148.not.i.i = icmp eq i32 %.146.i.i, 0
  %.156.fca.0.load.i.i = load ptr, ptr %.142.i.i, align 8, !noalias !16
  %.156.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !16
  %.156.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !16
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit781.i.i, label %.3.endif.i777.i.i, !prof !0

.3.endif.i777.i.i:                                ; preds = %NRT_incref.exit775.i.i
  fence release
  %.4.i.i778.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i779.i.i = icmp eq i64 %.4.i.i778.i.i, 1
  br i1 %.10.i779.i.i, label %.3.endif.if.i780.i.i, label %NRT_decref.exit781.i.i, !prof !0

.3.endif.if.i780.i.i:                             ; preds = %.3.endif.i777.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit781.i.i

NRT_decref.exit781.i.i:                           ; preds = %.3.endif.if.i780.i.i, %.3.endif.i777.i.i, %NRT_incref.exit775.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit787.i.i, label %.3.endif.i783.i.i, !prof !0

.3.endif.i783.i.i:                                ; preds = %NRT_decref.exit781.i.i
  fence release
  %.4.i.i784.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i785.i.i = icmp eq i64 %.4.i.i784.i.i, 1
  br i1 %.10.i785.i.i, label %.3.endif.if.i786.i.i, label %NRT_decref.exit787.i.i, !prof !0

.3.endif.if.i786.i.i:                             ; preds = %.3.endif.i783.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit787.i.i

NRT_decref.exit787.i.i:                           ; preds = %.3.endif.if.i786.i.i, %.3.endif.i783.i.i, %NRT_decref.exit781.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit793.i.i, label %.3.endif.i789.i.i, !prof !0

.3.endif.i789.i.i:                                ; preds = %NRT_decref.exit787.i.i
  fence release
  %.4.i.i790.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i791.i.i = icmp eq i64 %.4.i.i790.i.i, 1
  br i1 %.10.i791.i.i, label %.3.endif.if.i792.i.i, label %NRT_decref.exit793.i.i, !prof !0

.3.endif.if.i792.i.i:                             ; preds = %.3.endif.i789.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit793.i.i

NRT_decref.exit793.i.i:                           ; preds = %.3.endif.if.i792.i.i, %.3.endif.i789.i.i, %NRT_decref.exit787.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit799.i.i, label %.3.endif.i795.i.i, !prof !0

.3.endif.i795.i.i:                                ; preds = %NRT_decref.exit793.i.i
  fence release
  %.4.i.i796.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i797.i.i = icmp eq i64 %.4.i.i796.i.i, 1
  br i1 %.10.i797.i.i, label %.3.endif.if.i798.i.i, label %NRT_decref.exit799.i.i, !prof !0

.3.endif.if.i798.i.i:                             ; preds = %.3.endif.i795.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit799.i.i

NRT_decref.exit799.i.i:                           ; preds = %.3.endif.if.i798.i.i, %.3.endif.i795.i.i, %NRT_decref.exit793.i.i
  br i1 %.4.i532.i.i.i, label %NRT_decref.exit805.i.i, label %.3.endif.i801.i.i, !prof !0

.3.endif.i801.i.i:                                ; preds = %NRT_decref.exit799.i.i
  fence release
  %.4.i.i802.i.i = atomicrmw sub ptr %.67.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i803.i.i = icmp eq i64 %.4.i.i802.i.i, 1
  br i1 %.10.i803.i.i, label %.3.endif.if.i804.i.i, label %NRT_decref.exit805.i.i, !prof !0

.3.endif.if.i804.i.i:                             ; preds = %.3.endif.i801.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.67.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit805.i.i

NRT_decref.exit805.i.i:                           ; preds = %.3.endif.if.i804.i.i, %.3.endif.i801.i.i, %NRT_decref.exit799.i.i
  br i1 %.4.i536.i.i.i, label %NRT_decref.exit811.i.i, label %.3.endif.i807.i.i, !prof !0

.3.endif.i807.i.i:                                ; preds = %NRT_decref.exit805.i.i
  fence release
  %.4.i.i808.i.i = atomicrmw sub ptr %.167.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i809.i.i = icmp eq i64 %.4.i.i808.i.i, 1
  br i1 %.10.i809.i.i, label %.3.endif.if.i810.i.i, label %NRT_decref.exit811.i.i, !prof !0

.3.endif.if.i810.i.i:                             ; preds = %.3.endif.i807.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.167.fca.0.load.i.i.i) #3, !noalias !16
  br label %NRT_decref.exit811.i.i

NRT_decref.exit811.i.i:                           ; preds = %.3.endif.if.i810.i.i, %.3.endif.i807.i.i, %NRT_decref.exit805.i.i
  br i1 %.148.not.i.i, label %B0.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, !prof !24

B0.endif.endif.i.i:                               ; preds = %NRT_decref.exit811.i.i
  %.269829.not.i.i = icmp slt i64 %.53.i, 1
  br i1 %.269829.not.i.i, label %B26926.i.i, label %B164.if.lr.ph.i.i

B164.if.lr.ph.i.i:                                ; preds = %B0.endif.endif.i.i
  %.408.i.i = add nsw i64 %.67.fca.2.load.i.i.i, -1
  %.1177.not.i.i = icmp eq i64 %a2, 0
  br label %B164.if.i.i

B164.if.i.i:                                      ; preds = %B164.if.lr.ph.i.i, %B26890.i.i
  %.213.0830.i.i = phi i64 [ 0, %B164.if.lr.ph.i.i ], [ %.282.i.i, %B26890.i.i ]
  %.282.i.i = add nuw nsw i64 %.213.0830.i.i, 1
  %16 = getelementptr i64, ptr %.95.i, i64 %.213.0830.i.i
  %.340.i.i = load i64, ptr %16, align 8, !noalias !16
  %.341.not.i.i = icmp eq i64 %.340.i.i, -1
  br i1 %.341.not.i.i, label %B206.i.i, label %B26890.i.i

_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %.3.endif.if.i744.i.i, %.3.endif.i741.i.i, %NRT_decref.exit733.i.i, %NRT_decref.exit811.i.i, %B0.if.i.i
  %17 = phi i64 [ -9223372036854775808, %NRT_decref.exit811.i.i ], [ -9223372036854775808, %B0.if.i.i ], [ 0, %NRT_decref.exit733.i.i ], [ 0, %.3.endif.i741.i.i ], [ 0, %.3.endif.if.i744.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.142.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  ret i64 %17
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

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
!13 = distinct !{!13, !14, !"_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!14 = distinct !{!14, !"_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!15 = distinct !{!15, !14, !"_ZN13_3cdynamic_3e5entryB4v816B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %excinfo"}
!16 = !{!17, !19, !13, !15}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels4rows10match_keysB4v817B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels4rows10match_keysB4v817B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
!19 = distinct !{!19, !18, !"_ZN14sparse_kernels4rows10match_keysB4v817B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %excinfo"}
!20 = !{!21, !23, !17, !19, !13, !15}
!21 = distinct !{!21, !22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!22 = distinct !{!22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE"}
!23 = distinct !{!23, !22, !"_ZN14sparse_kernels4rows6_indexB4v814B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIyLi1E1C7mutable7alignedE: %excinfo"}
!24 = !{!"branch_weights", i32 99, i32 1}
